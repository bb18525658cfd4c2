import { expect, person, test } from './fixtures'

const lesson = 'Ask what it was for before offering anything.'

test('on a phone: a conversation is ended in words, and its lesson is met again before the next', async ({
  page,
  signedInAs,
  expectAccessible,
}) => {
  await signedInAs(person({ name: 'Jonas Brandt' }))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/practise/late-present')
  await page.getByRole('radio', { name: /Coached/ }).check()
  await page.getByRole('button', { name: /^Meet/ }).click()

  const more = page.getByRole('button', { name: 'Other actions' })
  await more.click()
  await expectAccessible()
  await page.keyboard.press('Escape')
  await expect(more, 'the list gives the focus back').toBeFocused()
  await more.click()
  await page.getByRole('button', { name: 'End the conversation' }).click()
  await page.getByRole('dialog').press('Escape')
  await expect(more, 'the dialog gives the focus back').toBeFocused()
  await more.click()
  await page.getByRole('button', { name: 'End the conversation' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('I am sorry about the parcel, Dana. Goodbye.')
  await page.getByRole('dialog').getByRole('button', { name: 'End the conversation' }).click()

  await page.getByRole('link', { name: 'See how you did' }).click()
  await page.getByLabel('What will you do differently next time?').fill(lesson)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Kept. You will see it before your next conversation.')).toBeVisible()
  for (const path of ['/home', '/practise/late-present', '/progress']) {
    await page.goto(path)
    await expect(page.getByText(lesson), `${path} shows the lesson`).toBeVisible()
  }
})
