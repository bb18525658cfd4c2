import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { parts } from '../domain/grading/grade'
import { knownAnswers } from '../domain/review/known-answers'
import { demoPassword, demoPeople } from '../prisma/demo-people'
import { good, meet } from './conversation'
import { expect, person, test } from './fixtures'

// One story after the other: what a supervisor does changes what the next test finds.
test.describe.configure({ mode: 'serial' })

const admin = person('admin')
const grace = person('supervisor')
const team = demoPeople.filter(({ team: name, role }) => name === grace.team && role === 'trainee')
const [, tina, tom] = team

/** A page of its own for somebody, signed in. */
async function pageOf(browser: Browser, who: { email: string }): Promise<Page> {
  const context = await browser.newContext()
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: who.email, password: demoPassword, json: 'true' }
  const answer = await context.request.post('/api/auth/callback/credentials', { form })
  expect(answer.ok()).toBe(true)
  return context.newPage()
}

/** Has a conversation in solo mode with these replies and ends it; answers with the attempt's id. */
async function practise(page: Page, replies: readonly string[]): Promise<string> {
  const url = await meet(page, 'late-present', { help: 'Solo' })
  const id = url.split('/').at(-1) ?? ''
  let after = 0
  let ended = false
  const send = async (body: object) => {
    if (ended) return
    const answer = await page.request.post(`/api/attempts/${id}/events`, { data: { id: randomUUID(), after, ...body } })
    expect(answer.ok()).toBe(true)
    const turn = await answer.json()
    after = turn.seq
    ended = turn.ending !== null
  }
  for (const text of replies) await send({ kind: 'reply', text })
  await send({ kind: 'action', action: 'end', text: '' })
  return id
}

const plain = [
  'Hello Dana, which parcel is it about?',
  'I will look into the tricycle.',
  'Somebody will get back to you.',
]

/** Opens "Ask a human" in a debrief and asks for a mark. */
async function dispute(page: Page, attemptId: string, part: string, level: string, reason: string): Promise<void> {
  await page.goto(`/attempts/${attemptId}/debrief`)
  await page.getByText('A mark is wrong? Ask a human').click()
  await page.getByLabel('Which mark').selectOption({ label: part })
  await page.getByLabel('What it should be').selectOption({ label: level })
  await page.getByLabel('Why', { exact: true }).fill(reason)
  await page.getByRole('button', { name: 'Ask a human' }).click()
  await expect(page.getByText('A supervisor will look at it and answer you here.')).toBeVisible()
}

const totalOn = async (page: Page, attemptId: string): Promise<number> => {
  await page.goto(`/review/${attemptId}`)
  const text = await page
    .getByText(/of 100/)
    .first()
    .locator('..')
    .innerText()
  return Number(/^\d+/.exec(text.trim())?.[0])
}

test('a supervisor works the queue without a mouse: opens, marks with a reason, takes back, and is done', async ({
  page,
  browser,
  signedInAs,
  expectAccessible,
}) => {
  test.slow()
  const trainee = await pageOf(browser, tina ?? admin)
  const attemptId = await practise(trainee, plain)
  await dispute(trainee, attemptId, 'Listen', 'Done', 'I asked about this very parcel.')

  await signedInAs(grace)
  await page.goto('/queue')
  await expect(page.getByRole('heading', { name: 'Review queue' })).toBeVisible()
  await expectAccessible()
  await page.keyboard.press('j')
  const first = page.locator('ol a').first()
  await expect(first).toBeFocused()
  await expect(first).toContainText('Disputed')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/review/${attemptId}`)
  const here = page.locator('article[aria-current=true]')
  await expect(here).toHaveAttribute('id', 'turn-1')
  await expectAccessible()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys for marking' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(here).toHaveAttribute('id', 'turn-2')
  await page.keyboard.press('4')
  await expect(here.getByText('Now 0, 1 or 2')).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByLabel(/^Why Apologise/)).toBeFocused()
  await page.keyboard.type('He did say sorry earlier.')
  await page.keyboard.press('Enter')
  await expect(here.getByRole('status')).toContainText('Saved. Apologise: done.')
  await expect(here).toContainText('He did say sorry earlier.')
  await page.keyboard.press('u')
  await expect(here.getByRole('status')).toContainText('Taken back.')
  await expect(here).not.toContainText('He did say sorry earlier.')

  await page.keyboard.press('d')
  await expect(here.getByRole('status')).toContainText('A dispute is still open')
  const answer = page.getByLabel('Your answer')
  await answer.focus()
  await page.keyboard.type('It was asked in general.')
  for (let tabs = 0; tabs < 4; tabs++) {
    await page.keyboard.press('Tab')
    if (await page.getByRole('button', { name: 'Reject' }).evaluate((button) => button === document.activeElement))
      break
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Dispute about Listen' })).toContainText(
    'Rejected: It was asked in general.',
  )
  await page.locator('h1').click()
  await page.keyboard.press('d')
  await expect(page).not.toHaveURL(`/review/${attemptId}`)
  await page.goto('/queue')
  await expect(page.locator(`a[href="/review/${attemptId}"]`)).toHaveCount(0)
})

test('a changed mark moves the total, the debrief and the place on the board, and the trainee answers once', async ({
  page,
  browser,
  signedInAs,
  expectAccessible,
}) => {
  test.slow()
  const trainee = await pageOf(browser, tom ?? admin)
  const attemptId = await practise(trainee, plain)
  await trainee.goto('/leaderboard')
  const board = trainee.getByRole('main')
  const before = await board.innerText()

  await signedInAs(grace)
  const was = await totalOn(page, attemptId)
  const article = page.getByRole('article').first()
  for (const part of ['Restate', 'Apologise', 'Solve']) {
    await article
      .getByRole('radiogroup', { name: `Level for ${part}` })
      .getByText('Done')
      .click()
    await article.getByLabel(new RegExp(`^Why ${part}`)).fill(`Look at it again: ${part}.`)
    await article.getByRole('button', { name: 'Save this mark' }).click()
    await expect(article.getByRole('status')).toContainText(`Saved. ${part}: done.`)
  }
  const now = await totalOn(page, attemptId)
  expect(now).toBeGreaterThan(was)

  await trainee.goto('/home')
  await expect(trainee.getByText(/Dana/).first()).toBeVisible()
  await trainee.goto(`/attempts/${attemptId}/debrief`)
  const said = trainee.getByRole('region', { name: 'What people say of it' })
  await expect(said).toContainText(`the grader said`)
  await expect(said).toContainText('Look at it again: Solve.')
  await expect(trainee.getByText('of 100 points').first().locator('..')).toContainText(String(now))
  await said.getByRole('button', { name: 'Answer' }).first().click()
  await said.getByLabel('Your answer').fill('Thank you for looking.')
  await said.getByRole('button', { name: 'Send' }).click()
  await expect(said).toContainText('Your answer: Thank you for looking.')
  await trainee.goto('/leaderboard')
  await expect(board).not.toHaveText(before)

  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto(`/review/${attemptId}`)
  await expect(page.getByText('The trainee answered: Thank you for looking.')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await expectAccessible()
})

test('an accepted dispute becomes an example that authors read and download', async ({
  page,
  browser,
  signedInAs,
  expectAccessible,
}) => {
  test.slow()
  const trainee = await pageOf(browser, tina ?? admin)
  const words = 'That must hurt, Dana. Where were you when it should have come?'
  const attemptId = await practise(trainee, [words, ...plain])
  await dispute(trainee, attemptId, 'Apologise', 'Partly', 'It owns the hurt.')

  await signedInAs(grace)
  await page.goto('/disputes')
  await expectAccessible()
  await page
    .getByRole('link', { name: new RegExp(`${tina?.name}: Apologise`) })
    .first()
    .click()
  const region = page.getByRole('region', { name: 'Dispute about Apologise' })
  await region.getByLabel('Your answer').fill('You are right.')
  await region.getByRole('button', { name: /^Accept/ }).click()
  await expect(region).toContainText('Accepted: You are right.')
  await trainee.goto(`/attempts/${attemptId}/debrief`)
  await expect(trainee.getByRole('region', { name: 'What people say of it' })).toContainText('Accepted: You are right.')

  await signedInAs('author')
  await page.goto('/examples')
  const card = page.getByRole('article').filter({ hasText: words })
  await expect(card).toContainText('the grader said missing')
  await expectAccessible()
  const file = await page.request.get('/examples/export?source=dispute')
  const lines = (await file.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const line = lines.find(({ reply }) => reply === words)
  expect(Object.keys(line)).toEqual(['id', 'context', 'facts', 'policy', 'reply', 'labels'])
  expect(line.labels.apologise).toBe(1)
})

/** Is stopped at the door of a round, and led to the set with known answers. */
async function goToKnownAnswers(page: Page, roundUrl: string): Promise<void> {
  await page.goto(roundUrl)
  await page.getByRole('link', { name: 'Mark the set with known answers' }).click()
  await expect(page.getByText(`Reply 1 of ${knownAnswers.length}`)).toBeVisible()
}

/** Hands in the set with all marks right, and comes back to the round. */
async function comeBackReady(page: Page, roundUrl: string): Promise<void> {
  await page.getByRole('button', { name: 'Compare my marks' }).click()
  await expect(page.getByText('100 % of your marks are the known ones.')).toBeVisible()
  await page.getByRole('link', { name: /^To the round/ }).click()
  await expect(page).toHaveURL(roundUrl)
}

/** Marks the whole set by keys alone, with a reload on the way that must cost no mark. */
async function markKnownAnswers(page: Page): Promise<void> {
  const reloadAt = 2
  for (const [index, { labels }] of knownAnswers.entries()) {
    for (const [part, name] of parts.entries()) {
      await page.keyboard.press(String(part + 1))
      await page.keyboard.press(String(labels[name]))
    }
    if (index === reloadAt) {
      await page.reload()
      await expect(page.getByText(`Reply 1 of ${knownAnswers.length}; ${index + 1} complete`)).toBeVisible()
      for (let place = 0; place < index; place++) await page.keyboard.press('j')
    }
    await page.keyboard.press('j')
  }
}

/** Puts the marks where an unfinished try is kept, which is quicker than hundreds of keys for everybody. */
async function bringKnownAnswers(page: Page): Promise<void> {
  const { user } = await (await page.request.get('/api/auth/session')).json()
  const marks = JSON.stringify(Object.fromEntries(knownAnswers.map(({ id, labels }) => [id, labels])))
  await page.evaluate(
    ([key, value]) => sessionStorage.setItem(String(key), String(value)),
    [`keepcool:first-marks:${user.id}`, marks],
  )
  await page.reload()
}

/** Quadratic weighted kappa written again, by every pairing instead of marginals: nothing of the product is used. */
function kappaOf(first: readonly number[], second: readonly number[]): number | null {
  let observed = 0
  let chance = 0
  for (const [index, one] of first.entries()) {
    observed += (one - (second[index] ?? 0)) ** 2
    for (const other of second) chance += (one - other) ** 2 / first.length
  }
  return chance === 0 ? null : 1 - observed / chance
}

test('three people mark a round blind, and its kappas are those computed by hand', async ({ page, browser }) => {
  test.slow()
  const others = demoPeople.filter(({ role, email }) => role === 'supervisor' && email !== grace.email)
  const raters = [grace, others[0] ?? admin, admin]
  const trainee = await pageOf(browser, tom ?? admin)
  for (let run = 0; run < 3; run++) await practise(trainee, [...plain, good[run] ?? ''])

  const pages = await Promise.all(raters.map((rater) => pageOf(browser, rater)))
  const [opening] = pages as [Page, Page, Page]
  await opening.goto('/calibration/new')
  await opening.getByLabel('Name of the round').fill('Three of us')
  for (const { name } of raters) await opening.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await opening.getByLabel('How many replies').fill('6')
  await opening.getByRole('button', { name: 'Open the round' }).click()
  await expect(opening).toHaveURL(/\/calibration\/[a-z0-9]{20,}$/)
  const url = opening.url()

  const labels = ['Calm', 'Listen', 'Restate', 'Apologise', 'Solve']
  const levelBy = (rater: number, reply: number, part: number) =>
    [(reply + part) % 3, (reply + part + (reply % 2)) % 3, Math.min(2, (reply * 2 + part) % 3)][rater] ?? 0
  for (const [rater, own] of pages.entries()) {
    await goToKnownAnswers(own, url)
    await (rater === 0 ? markKnownAnswers(own) : bringKnownAnswers(own))
    await comeBackReady(own, url)
    await expect(own.getByText('Reply 1 of 6; 0 complete')).toBeVisible()
    if (rater > 0) await expect(own.getByRole('main')).not.toContainText('Consensus')
    for (let reply = 0; reply < 6; reply++) {
      for (let part = 0; part < 5; part++) {
        await own.keyboard.press(String(part + 1))
        await own.keyboard.press(String(levelBy(rater, reply, part)))
      }
      await own.keyboard.press('j')
    }
    await expect(own.getByText('Reply 6 of 6; 6 complete')).toBeVisible()
    await own.getByRole('button', { name: 'Hand in my marks' }).click()
    await expect(own.getByRole('tab', { name: 'Calm' })).toBeVisible()
  }

  await opening.goto(url)
  for (const [part, label] of labels.entries()) {
    await opening.getByRole('tab', { name: label }).click()
    const panel = opening.getByRole('tabpanel', { name: label })
    for (const [first, second] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const marksOf = (rater: number) => [0, 1, 2, 3, 4, 5].map((reply) => levelBy(rater, reply, part))
      const expected = kappaOf(marksOf(first), marksOf(second))
      const names = [raters[first]?.name ?? '', raters[second]?.name ?? '']
      const row = panel
        .getByRole('row')
        .filter({ has: opening.getByRole('rowheader', { name: names[0] }) })
        .filter({ has: opening.getByRole('rowheader', { name: names[1] }) })
      await expect(row.getByRole('cell').first()).toHaveText(
        expected === null ? 'not told' : expected.toFixed(2).replace('-0.00', '0.00'),
      )
    }
  }
  await opening.goto('/calibration')
  await expect(opening.getByRole('row', { name: /Three of us/ })).toContainText('3 of 3')
  await page.close()
})

test('grading anew shows what would change, and after applying nothing is left to change', async ({
  page,
  signedInAs,
  expectAccessible,
  expectedErrors,
}) => {
  test.slow()
  // The browser reports the 403 that a supervisor is answered with at the end.
  expectedErrors.push(/403 \(Forbidden\)/)
  await signedInAs('admin')
  await page.goto('/regrade')
  await expectAccessible()
  await page.getByRole('button', { name: 'Make a preview' }).click()
  await expect(page).toHaveURL(/\/regrade\/[a-z0-9]+$/)
  // The grader of the test is the grader that graded: a true preview finds nothing, which is the law of re-derivation.
  await expect(page.getByRole('status').filter({ hasText: 'Nothing would change in' })).toBeVisible({ timeout: 60_000 })
  await expectAccessible()
  await signedInAs(grace)
  expect((await page.goto('/regrade'))?.status()).toBe(403)
})
