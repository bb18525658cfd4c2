import type { Browser, Page } from '@playwright/test'
import { demoPassword, expect, person, test } from './fixtures'
import type { OlderAttempt, OlderCompany } from './older-company'
import { type OwnServer, serveOwn } from './own-server'

// A company whose database comes from an older release. It has a server of its own: what is done here is done to everybody.
const port = String(21_000 + Math.floor(Math.random() * 19_000))
test.use({ baseURL: `http://localhost:${port}` })

let server: OwnServer
let company: OlderCompany

test.beforeAll(async () => {
  test.setTimeout(200_000)
  server = await serveOwn(port)
  const made = server.run('e2e/older-company.ts')
  expect(made.status).toBe(0)
  company = JSON.parse(made.said.trim().split('\n').at(-1) ?? '')
})
test.afterAll(() => server.stop())

const attemptOf = (name: string): OlderAttempt => {
  const found = company.attempts.find((attempt) => attempt.name === name)
  if (!found) throw new Error(`${name} has no older conversation`)
  return found
}

async function pageOf(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: `http://localhost:${port}` })
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: person({ name }).email, password: demoPassword, json: 'true' }
  expect((await context.request.post('/api/auth/callback/credentials', { form })).ok()).toBe(true)
  return context.newPage()
}

/** Rank and points on the board of all time, as this person sees their own row. */
async function placeOf(page: Page): Promise<{ rank: number; points: number }> {
  await page.goto('/leaderboard?span=all')
  const row = page.getByRole('table').first().getByRole('row').filter({ hasText: 'you' })
  await expect(row).toBeVisible()
  const cells = await row.getByRole('cell').allInnerTexts()
  return { rank: Number(cells[0]), points: Number(cells[2]?.replaceAll(',', '')) }
}

async function totalOnDebrief(page: Page, { id }: OlderAttempt): Promise<number> {
  await page.goto(`/attempts/${id}/debrief`)
  const total = await page.getByText('of 100 points').first().locator('..').innerText()
  return Number(/^\d+/.exec(total.trim())?.[0])
}

/** The total and the mark for one part in the table of the progress page. */
async function onProgress(page: Page, { id }: OlderAttempt, part: string): Promise<{ part: number; total: number }> {
  await page.goto('/progress')
  await page.getByText('Every conversation in a table').click()
  const table = page.getByRole('region', { name: 'Every conversation' }).getByRole('table')
  const heads = await table.getByRole('columnheader').allInnerTexts()
  const row = table.getByRole('row').filter({ has: page.locator(`a[href="/attempts/${id}/debrief"]`) })
  await expect(row).toBeVisible()
  const cells = await row.getByRole('cell').allInnerTexts()
  return { part: Number(cells[heads.indexOf(part) - 1]), total: Number(cells.at(-1)) }
}

test('after an upgrade the changes are previewed, applied, and every number agrees; people’s marks stay', async ({
  page,
  browser,
  signedInAs,
  expectAccessible,
}) => {
  test.setTimeout(240_000)
  const [amira, siobhan, dev] = ['Amira Haddad', 'Siobhán Keane', 'Dev Raman'].map(attemptOf) as [
    OlderAttempt,
    OlderAttempt,
    OlderAttempt,
  ]
  expect(amira.shouldBe).toBeGreaterThan(amira.total)
  expect(siobhan.shouldBe).toBeLessThan(siobhan.total)
  const [ofAmira, ofSiobhan, ofDev] = [
    await pageOf(browser, amira.name),
    await pageOf(browser, siobhan.name),
    await pageOf(browser, dev.name),
  ]
  const wereAt = { amira: await placeOf(ofAmira), siobhan: await placeOf(ofSiobhan) }
  expect(wereAt.siobhan.rank, 'the older grader put Siobhán ahead').toBeLessThan(wereAt.amira.rank)
  expect(await onProgress(ofAmira, amira, 'Apologise')).toEqual({ part: 0, total: amira.total })

  await signedInAs('admin')
  await test.step('the preview tells its progress, then who changes, what and by how much, and changes nothing', async () => {
    await page.goto('/regrade')
    await page.getByRole('button', { name: 'Make a preview' }).click()
    const status = page.getByRole('status').first()
    await expect(status).toHaveText(/^Looking: \d+ of \d+ conversations, \d+ would change so far\.$/)
    await expect(page.getByRole('progressbar', { name: 'Progress' })).toBeVisible()
    await expect(status).toHaveText(/^3 conversations of \d+ would change\.$/, { timeout: 60_000 })
    for (const { name, total, shouldBe } of company.attempts) {
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
      await expect(row.getByRole('cell').first()).toContainText(`${total} to ${shouldBe}`)
    }
    const rowOf = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
    await expect(rowOf(amira.name)).toContainText('Apologise, turn 1: missing to done')
    await expect(rowOf(siobhan.name)).toContainText(/Solve, turn \d: done to partly/)
    await expect(rowOf(dev.name)).toContainText(
      'Apologise, turn 1: missing to done (a person’s mark counts here and stays)',
    )
    await expectAccessible()
    expect(await totalOnDebrief(ofAmira, amira)).toBe(amira.total)
    expect(await placeOf(ofAmira)).toEqual(wereAt.amira)
  })

  await test.step('applying writes every one of them', async () => {
    await page.getByRole('button', { name: 'Apply these changes' }).click()
    await expect(page.getByRole('status').first()).toHaveText('Done: 3 conversations graded anew.', { timeout: 60_000 })
    await expect(page.getByText('Written.')).toHaveCount(3)
  })

  await test.step('debrief, progress, person page and review say the same new total', async () => {
    for (const [attempt, owner] of [
      [amira, ofAmira],
      [siobhan, ofSiobhan],
      [dev, ofDev],
    ] as const) {
      expect(await totalOnDebrief(owner, attempt)).toBe(attempt.shouldBe)
      expect((await onProgress(owner, attempt, 'Apologise')).total).toBe(attempt.shouldBe)
      await page.goto(`/review/${attempt.id}`)
      const head = page
        .getByText(/of 100/)
        .first()
        .locator('..')
      await expect(head).toContainText(new RegExp(`^${attempt.shouldBe}of 100`))
      await page.goto(`/admin/people?q=${encodeURIComponent(attempt.name)}`)
      const account = page.getByRole('link', { name: attempt.name, exact: true })
      await page.goto(String(await account.getAttribute('href')).replace('/admin/people/', '/people/'))
      const line = page.getByRole('listitem').filter({ has: page.locator(`a[href="/review/${attempt.id}"]`) })
      await expect(line.locator('span').last()).toHaveText(String(attempt.shouldBe))
    }
  })

  await test.step('points and places on the board have followed', async () => {
    const isAt = { amira: await placeOf(ofAmira), siobhan: await placeOf(ofSiobhan) }
    expect(isAt.amira.points).toBe(amira.shouldBe * amira.difficulty)
    expect(isAt.siobhan.points).toBe(siobhan.shouldBe * siobhan.difficulty)
    expect(isAt.amira.rank).toBeLessThan(isAt.siobhan.rank)
  })

  await test.step('the old grade is kept and can be read, and Grace’s mark is where she put it', async () => {
    await page.goto(`/review/${dev.id}`)
    const first = page.getByRole('article').first()
    await expect(first).toContainText('Before it was graded anew: Missing. Grader older-release.')
    await expect(first).toContainText('Grace Okonkwo: Partly. A start, and not owned.')
    await expect(first.getByRole('radiogroup', { name: 'Level for Apologise' }).getByLabel('Partly')).toBeChecked()
    await expectAccessible()
    await ofDev.goto(`/attempts/${dev.id}/debrief`)
    await expect(ofDev.getByText('A start, and not owned.').first()).toBeVisible()
  })

  await test.step('a rebuild from scratch finds no difference, and a second preview nothing to change', async () => {
    const check = server.run('scripts/standings-check.ts')
    expect(check).toEqual({ status: 0, said: 'Every standing is what the conversations say.\n' })
    await page.goto('/regrade')
    await page.getByRole('button', { name: 'Make a preview' }).click()
    await expect(page.getByRole('status').first()).toHaveText(/^Nothing would change in \d+ conversations\.$/, {
      timeout: 60_000,
    })
  })
  for (const one of [ofAmira, ofSiobhan, ofDev]) await one.context().close()
})
