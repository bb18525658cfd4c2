import { expect, type Page } from '@playwright/test'

type Manner = {
  readonly help?: 'Guided' | 'Coached' | 'Solo'
  readonly clock?: 'As in real life' | 'Twice as long' | 'No clock'
}

/** Reads the briefing and starts. The clock is off unless the test is about time. Answers with the attempt's address. */
export async function meet(page: Page, scenarioId: string, { help = 'Coached', clock = 'No clock' }: Manner = {}) {
  await page.goto(`/practise/${scenarioId}`)
  await page.getByRole('radio', { name: new RegExp(`^${help}`) }).check()
  await page.getByLabel('The clock').selectOption({ label: clock })
  await page.getByRole('button', { name: /^(Meet |Start again)/ }).click()
  await expect(page).toHaveURL(/\/attempts\/[a-z0-9]+$/)
  await expect(conversation(page)).toBeVisible()
  return page.url()
}

export const conversation = (page: Page) => page.getByRole('log')
export const answerBox = (page: Page) => page.getByRole('textbox', { name: /^Your answer to/ })

/** Writes a reply, sends it with Enter, and waits until the server has answered. */
export async function reply(page: Page, words: string) {
  const answered = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok())
  await answerBox(page).fill(words)
  await answerBox(page).press('Enter')
  await answered
  await expect(conversation(page)).toContainText(words.slice(0, 60))
}

/** In a trainee's own words: heard first, then solved. */
export const good = [
  "Oh Dana, I'm really sorry. You were promised that tricycle on Thursday, now it's Saturday and all you got from us was hold music. That's our fault. Is there something I should know about what it was for?",
  "Her third birthday, and she had to do without it. I'm so sorry, Dana, that must have broken your heart. What would help most now?",
  "Then let's get it there for the party: I'm booking a private courier for tomorrow morning, it will be at your door by eleven, and I'm refunding the delivery charge right away. Would eleven suit you?",
  "I've booked it. A courier picks the tricycle up in Reading tomorrow morning and brings it to Alder Close by eleven. I will text you when he sets off, and if anything slips I'll ring you myself.",
]

export const rude =
  'Calm down. This is your own fault, you should have checked, so stop shouting at me, you stupid woman.'
