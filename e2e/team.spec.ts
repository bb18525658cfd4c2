import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { good } from './conversation'
import { demoPassword, expect, person, test } from './fixtures'

// Stories about the same people, one after the other.
test.describe.configure({ mode: 'serial' })

const tomasz = person({ name: 'Tomasz Wójcik' })
const admin = person('admin')

/** A browser of somebody else's, signed in. */
async function pageOf(browser: Browser, who: { email: string }, as: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(as)
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: who.email, password: demoPassword, json: 'true' }
  expect((await context.request.post('/api/auth/callback/credentials', { form })).ok()).toBe(true)
  return context.newPage()
}

/** Starts the next conversation of the one assignment on the page, says these words, and ends it. */
async function tryAssigned(page: Page, title: string, replies: readonly string[]): Promise<void> {
  await page.goto('/assignments')
  const assignment = page.getByRole('article', { name: title })
  await assignment.getByRole('link', { name: 'Start' }).click()
  await expect(page.getByText(`Assigned: ${title}`)).toBeVisible()
  await page.getByLabel('The clock').selectOption({ label: 'No clock' })
  await page.getByRole('button', { name: /^(Meet |Start again)/ }).click()
  await expect(page).toHaveURL(/\/attempts\/[a-z0-9]+$/)
  const id = page.url().split('/').at(-1)
  let [after, isOver] = [0, false]
  for (const said of [
    ...replies.map((text) => ({ kind: 'reply', text })),
    { kind: 'action', action: 'end', text: 'Goodbye.' },
  ]) {
    if (isOver) return
    const data = { id: randomUUID(), after, ...said }
    const answer = await page.request.post(`/api/attempts/${id}/events`, { data })
    expect(answer.ok()).toBe(true)
    const turn = await answer.json()
    ;[after, isOver] = [turn.seq, turn.ending !== null]
  }
}

test('a supervisor finds the weakest person on the heat map and assigns; the trainee passes on the second try', async ({
  page,
  browser,
  signedInAs,
}) => {
  await signedInAs(tomasz)
  await page.goto('/team')
  await page.getByRole('columnheader', { name: 'Restate' }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=restate/)
  const weakest = page.getByRole('row').nth(1)
  const name = await weakest.getByRole('rowheader').innerText()
  await weakest.getByRole('link', { name: `Assign practice to ${name}` }).click()

  await expect(page.getByLabel('Who')).toHaveValue(/^person:/)
  await page.getByLabel('Choose a customer').selectOption('late-present')
  await page.getByLabel('Least score').fill('60')
  await page.getByLabel('Title').fill('Say it back to Dana')
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Say it back to Dana' })).toBeVisible()
  const row = page.getByRole('row', { name })
  await expect(row).toContainText('Not started')

  const trainee = await pageOf(browser, person({ name }))
  await trainee.goto('/home')
  await expect(trainee.getByText(/Say it back to Dana/).first()).toBeVisible()
  await tryAssigned(trainee, 'Say it back to Dana', ['Hello, what is it about?'])
  await page.reload()
  await expect(row).toContainText('In progress')
  await tryAssigned(trainee, 'Say it back to Dana', good)
  await trainee.goto('/assignments')
  await expect(trainee.getByRole('article', { name: 'Say it back to Dana' })).toContainText('Passed')
  await page.reload()
  await expect(row).toContainText('Passed')
  await expect(row).toContainText('2 tries')
  await trainee.context().close()
})

test('a due date is the same day for the supervisor who chose it and the trainee who reads it, far from Greenwich', async ({
  browser,
}) => {
  // The end of a day in Los Angeles is a later day in UTC.
  const there = { timezoneId: 'America/Los_Angeles' }
  const supervisor = await pageOf(browser, tomasz, there)
  const errors: string[] = []
  const inTenDays = new Date(Date.now() + 10 * 86_400_000)
  const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: there.timezoneId }).format(inTenDays)
  // A browser of another edition sets a comma where this one sets none.
  const dayInWords = (style: Intl.DateTimeFormatOptions) =>
    new RegExp(
      new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' }).format(Date.parse(isoDay)).replace(/,? /, ',? '),
    )
  const shortDay = dayInWords({ weekday: 'short', day: 'numeric', month: 'short' })
  const longDay = dayInWords({ weekday: 'long', day: 'numeric', month: 'long' })

  await supervisor.goto('/team')
  await supervisor.getByRole('link', { name: 'Assign practice to Rafael Duarte' }).click()
  await supervisor.getByLabel('Choose a customer').selectOption('late-present')
  await supervisor.getByLabel('Title').fill('Far from Greenwich')
  await supervisor.getByLabel('Due').fill(isoDay)
  await supervisor.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(supervisor.getByText(new RegExp(`Due ${shortDay.source}`))).toBeVisible()
  await supervisor.goto('/team/assignments')
  await expect(supervisor.getByRole('listitem').filter({ hasText: 'Far from Greenwich' })).toContainText(shortDay)

  const trainee = await pageOf(browser, person({ name: 'Rafael Duarte' }), there)
  for (const page of [supervisor, trainee])
    page.on('console', (one) => one.type() === 'error' && errors.push(one.text()))
  await trainee.goto('/home')
  const assigned = trainee.getByRole('region', { name: 'Assigned to you' })
  await expect(assigned.getByRole('listitem').filter({ hasText: 'Far from Greenwich' })).toContainText(
    new RegExp(`due ${longDay.source}`),
  )
  await expect(trainee.getByRole('region', { name: 'News for you' })).toContainText(
    new RegExp(`Far from Greenwich, due ${longDay.source}`),
  )
  await trainee.goto('/assignments')
  await expect(trainee.getByRole('article', { name: 'Far from Greenwich' })).toContainText(
    new RegExp(`due ${longDay.source}`),
  )
  await supervisor.reload()
  await expect(supervisor.getByText(shortDay).first()).toBeVisible()
  expect(errors, 'server and browser agree at the first look').toEqual([])
  for (const page of [supervisor, trainee]) await page.context().close()
})

test('the exported file holds the people shown, in the same order', async ({ page, signedInAs }) => {
  await signedInAs(tomasz)
  await page.goto('/team?sort=now&dir=down&show=not-ready')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  const shown = await page.getByRole('rowheader').allInnerTexts()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export what is shown' }).click()
  const file = readFileSync(await (await downloading).path(), 'utf8')
  const names = file
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0])
  expect(names).toEqual(shown)
})

test('a file of people is previewed with its errors, imported, and everybody has a way in', async ({
  page,
  browser,
  signedInAs,
}) => {
  await signedInAs(admin)
  await page.goto('/admin/people/import')
  const lines = [
    'name,email,role,team',
    'Nora New,nora.new@keepcool.example,trainee,Parcels and returns',
    'No Mail,,trainee,',
    'Odd Role,odd@keepcool.example,boss,',
  ]
  await page.getByLabel('Or paste its lines').fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Show what would happen' }).click()
  await expect(page.getByText('Line 3: The email is missing.')).toBeVisible()
  await expect(page.getByText(/Line 4: The role is one of/)).toBeVisible()
  await expect(page.getByText('Will be added')).toHaveCount(1)
  const other = await page.context().newPage()
  await other.goto('/admin/people?q=nora.new&state=no-password')
  await expect(other.getByText('Nobody fits'), 'a preview writes nothing').toBeVisible()
  await page.getByRole('button', { name: 'Import the good lines' }).click()
  await expect(page.getByText('1 added, 0 moved, 0 left alone.')).toBeVisible()
  const link = await page.getByRole('listitem').filter({ hasText: 'nora.new@' }).locator('code').innerText()

  const newcomer = await (await browser.newContext()).newPage()
  await newcomer.goto(link)
  await expect(newcomer.getByLabel('Email')).toHaveValue('nora.new@keepcool.example')
  await newcomer.getByLabel('Password').fill('short')
  await newcomer.getByRole('button', { name: 'Come in' }).click()
  await expect(newcomer.getByText(/Use 10 characters or more/)).toBeVisible()
  await newcomer.getByLabel('Password').fill('a sentence of mine')
  await newcomer.getByRole('button', { name: 'Come in' }).click()
  await expect(newcomer).toHaveURL('/home')
  await newcomer.context().close()
})

test('an invitation is accepted once, and its bearer is out as soon as they are deactivated', async ({
  page,
  browser,
  signedInAs,
}) => {
  await signedInAs(tomasz)
  await page.goto('/team/invitations')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link').inputValue()

  const invited = await (await browser.newContext()).newPage()
  await invited.goto(link)
  await expect(invited.getByText(/Tomasz Wójcik has invited you to Broadband and billing/)).toBeVisible()
  await invited.getByLabel('Your name').fill('Ivo Invited')
  await invited.getByLabel('Email').fill('ivo.invited@keepcool.example')
  await invited.getByLabel('Password').fill('a sentence of mine')
  await invited.getByRole('button', { name: 'Come in' }).click()
  await expect(invited).toHaveURL('/home')
  await page.goto('/team')
  await expect(page.getByRole('rowheader', { name: 'Ivo Invited' })).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()

  const boss = await pageOf(browser, admin)
  await boss.goto('/admin/people?q=ivo')
  await boss.getByRole('link', { name: 'Ivo Invited' }).click()
  await boss.getByRole('button', { name: 'Deactivate' }).click()
  await expect(boss.getByRole('button', { name: 'Let them back in' })).toBeVisible()
  await invited.goto('/progress')
  await expect(invited).toHaveURL(/\/sign-in/)
  await page.goto('/team')
  await expect(page.getByRole('rowheader', { name: 'Ivo Invited' })).toHaveCount(0)
  await boss.goto('/admin/audit?who=ivo')
  await expect(boss.getByRole('rowheader', { name: 'Deactivated' })).toBeVisible()
  await boss.context().close()
  await invited.context().close()
})

test('the bar is changed by keyboard alone', async ({ page, signedInAs }) => {
  await signedInAs(tomasz)
  await page.goto('/team')
  await page.getByRole('button', { name: 'Change the bar' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByLabel('With how many different customers').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText(/with one customer, without help/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Change the bar' }), 'focus is back where it came from').toBeFocused()
})

const pages: readonly (readonly [who: typeof admin, path: string])[] = [
  [tomasz, '/team'],
  [tomasz, '/team?view=techniques'],
  [tomasz, '/team/assignments'],
  [tomasz, '/team/assignments/new'],
  [tomasz, '/team/invitations'],
  [person({ name: 'Femi Adeyemi' }), '/assignments'],
  [admin, '/admin/people'],
  [admin, '/admin/people/import'],
  [admin, '/admin/teams'],
  [admin, '/admin/audit'],
]

for (const [who, path] of pages) {
  test(`${path} is accessible, and fits a phone`, async ({ page, signedInAs, expectAccessible }) => {
    await signedInAs(who)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible()
    await page.setViewportSize({ width: 390, height: 844 })
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(tooWide, 'the page itself never scrolls sideways').toBe(false)
  })
}

test('the page of a person is accessible, and leads to their conversations', async ({
  page,
  signedInAs,
  expectAccessible,
}) => {
  await signedInAs(tomasz)
  await page.goto('/team')
  await page.getByRole('link', { name: 'Keiko Tanabe', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Latest conversations' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('region', { name: 'Latest conversations' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/review\//)
})
