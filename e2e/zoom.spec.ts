import { answerBox, conversation, good, meet, reply } from './conversation'
import { expect, person, test } from './fixtures'

// A window of 1280 by 820 at 200 %, and what a phone on its side has.
test.use({ viewport: { width: 640, height: 410 }, contextOptions: { reducedMotion: 'reduce' } })

test('at twice the size, and without movement, everything is there and nothing is cut off', async ({
  page,
  signedInAs,
  expectAccessible,
}) => {
  test.slow()
  await signedInAs(person({ name: 'Hana Novotná' }))
  const expectRoom = async () => {
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(tooWide, `${page.url()} does not scroll sideways`).toBeLessThanOrEqual(0)
    await expectAccessible()
  }
  for (const path of ['/home', '/library', '/practise/late-present', '/progress', '/leaderboard', '/settings'])
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectRoom()
    })

  await meet(page, 'late-present')
  await reply(page, good[0] ?? '')
  await expectRoom()
  const log = await conversation(page).boundingBox()
  expect(log?.height, 'the conversation can be read').toBeGreaterThan(150)
  await expect(answerBox(page)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Send' })).toBeInViewport({ ratio: 1 })
  const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length
  await expect.poll(() => page.evaluate(moving), 'nothing moves').toBe(0)

  await page.getByRole('button', { name: 'Other actions' }).click()
  await page.getByRole('button', { name: 'End the conversation' }).click()
  const last = page.getByRole('dialog')
  await last.getByRole('textbox').fill('I am sorry about the parcel, Dana. Goodbye.')
  await last.getByRole('button', { name: 'End the conversation' }).click()
  await page.getByRole('link', { name: 'See how you did' }).click()
  await expect(page.getByRole('heading', { name: 'The conversation, with notes' })).toBeVisible()
  await expectRoom()
})
