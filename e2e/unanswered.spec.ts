import type { Page } from '@playwright/test'
import { conversation, reply } from './conversation'
import { expect, person, test } from './fixtures'

/** Every question to the server that would change something is lost while `doing` goes on. */
async function whileLost(page: Page, doing: () => Promise<void>) {
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
  await doing()
  await page.unrouteAll()
}

test('a form the server does not answer says so and keeps what was chosen and written', async ({
  page,
  signedInAs,
  expectedErrors,
  expectAccessible,
}) => {
  test.slow()
  expectedErrors.push(/net::ERR_FAILED/, /no answer from the server/)
  await signedInAs(person({ name: 'Eilidh MacRae' }))

  await test.step('beginning a conversation', async () => {
    await page.goto('/practise/late-present')
    await page.getByRole('radio', { name: /^Solo/ }).check()
    await page.getByLabel('The clock').selectOption({ label: 'No clock' })
    await whileLost(page, async () => {
      await page.getByRole('button', { name: 'Meet Dana' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'The server did not answer' })).toBeVisible()
      await expectAccessible()
    })
    await expect(page.getByRole('radio', { name: /^Solo/ })).toBeChecked()
    await expect(page.getByLabel('The clock')).toHaveValue('0')
    await page.getByRole('button', { name: 'Meet Dana' }).click()
    await expect(conversation(page)).toContainText('Solo: your notes come at the end')
  })

  await reply(page, 'I am sorry, Dana. What can I do for you?')
  await page.getByRole('button', { name: 'End the conversation' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('I am sorry about the parcel, Dana. Goodbye.')
  await page.getByRole('dialog').getByRole('button', { name: 'End the conversation' }).click()
  await page.getByRole('link', { name: 'See how you did' }).click()

  await test.step('asking a human', async () => {
    await page.getByText('A mark is wrong? Ask a human').click()
    await page.getByLabel('Why', { exact: true }).fill('I did ask her.')
    await whileLost(page, async () => {
      await page.getByRole('button', { name: 'Ask a human' }).click()
      await expect(page.getByText('What you wrote is still here; please try again.')).toBeVisible()
    })
    await expect(page.getByLabel('Why', { exact: true })).toHaveValue('I did ask her.')
    await page.getByRole('button', { name: 'Ask a human' }).click()
    await expect(page.getByText('A supervisor will look at it and answer you here.')).toBeVisible()
  })

  await test.step('the lesson', async () => {
    const lesson = page.getByLabel('What will you do differently next time?')
    await lesson.fill('Ask first.')
    await whileLost(page, async () => {
      await page.getByRole('button', { name: 'Keep it' }).click()
      await expect(page.getByText('Not saved', { exact: true })).toBeVisible()
    })
    await expect(lesson).toHaveValue('Ask first.')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText('Kept. You will see it before your next conversation.')).toBeVisible()
  })

  await test.step('a second try', async () => {
    const again = page.getByRole('button', { name: 'Answer this differently' }).first()
    await whileLost(page, async () => {
      await again.click()
      await expect(page.getByRole('alert').filter({ hasText: 'The server did not answer' })).toBeVisible()
    })
    await again.click()
    await expect(conversation(page)).toContainText(/Second try.*your \d+ stays/)
  })
})
