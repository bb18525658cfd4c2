import type { Locator, Page } from '@playwright/test'
import { answerBox, conversation, good } from './conversation'
import { expect, person, test } from './fixtures'

/** Presses Tab until the focus is there, and says so when it never comes. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 80 && !(await isThere()); presses++) await page.keyboard.press('Tab')
  await expect(target, 'reached with Tab').toBeFocused()
  expect(await target.evaluate((element) => element.matches(':focus-visible')), 'one sees where one is').toBe(true)
}

async function press(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function sayByKeyboard(page: Page, words: string) {
  const answered = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok())
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await answered
  await expect(conversation(page)).toContainText(words.slice(0, 60))
}

test('a whole solo conversation by keyboard alone, from home to the lesson at the end', async ({
  page,
  signedInAs,
}) => {
  test.slow()
  await signedInAs(person({ name: 'Keiko Tanabe' }))
  await page.goto('/home')
  await press(page, page.getByRole('link', { name: 'Choose somebody else' }))
  await press(page, page.getByRole('link', { name: 'The present that came too late' }))

  await tabTo(page, page.getByRole('radio', { name: /^Coached/ }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^Solo/ })).toBeChecked()
  await tabTo(page, page.getByLabel('The clock'))
  await page.keyboard.press('N')
  await expect(page.getByLabel('The clock')).toHaveValue('0')
  await press(page, page.getByRole('button', { name: 'Meet Dana' }))

  await expect(conversation(page)).toContainText('Solo: your notes come at the end')
  await tabTo(page, page.getByLabel('Notepad'))
  await page.keyboard.type('Tricycle, promised for Thursday')
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, answerBox(page))
  await page.keyboard.type('I am sorry, Dana.')
  await page.keyboard.press('Shift+Enter')
  await sayByKeyboard(page, 'The parcel was promised for Thursday.')
  await expect(answerBox(page), 'the box is ready for the next words').toBeFocused()
  await expect(answerBox(page)).toHaveValue('')

  await press(page, page.getByRole('button', { name: 'Ask to hold' }))
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('May I put you on hold for one minute, Dana, to ring the depot?')
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Ask to hold' }))
  await expect(page.getByRole('button', { name: 'Come back to Dana' }), 'the way back is at hand').toBeFocused()
  await page.keyboard.press('Enter')
  await expect(conversation(page)).toContainText('You came back in good time')
  await expect(answerBox(page), 'and so is the box after it').toBeFocused()

  for (const words of good) await sayByKeyboard(page, words)
  const ending = page.getByRole('region', { name: 'How it ended' })
  await expect(ending.getByRole('heading', { name: 'The real bike came' })).toBeFocused({ timeout: 60_000 })
  await page.keyboard.press('Tab')
  await expect(ending.getByRole('link', { name: 'See how you did' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'The conversation, with notes' })).toBeVisible()
  await press(
    page,
    page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'What you take from it' }),
  )
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('What will you do differently next time?'), 'the next stop').toBeFocused()
  await page.keyboard.type('Ask what it was for first.')
  await press(page, page.getByRole('button', { name: 'Keep it' }))
  await expect(page.getByText('Kept. You will see it before your next conversation.')).toBeVisible()
})
