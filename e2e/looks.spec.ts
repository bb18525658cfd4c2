import type { Page } from '@playwright/test'
import { knownAnswers } from '../domain/review/known-answers'
import { test as base, expect, person } from './fixtures'
import type { OlderCompany } from './older-company'
import { type OwnServer, serveOwn } from './own-server'

// Every screen of supervisors and administrators that other journeys only pass by: light and dark, on a desk and on a phone.
base.describe.configure({ mode: 'default' })

const port = String(41_000 + Math.floor(Math.random() * 19_000))
base.use({ baseURL: `http://localhost:${port}` })

type Fixtures = {
  /** Fails unless the page as it is now is accessible and fits, in every look. */
  expectGoodLooks: () => Promise<void>
}
const test = base.extend<Fixtures>({
  expectGoodLooks: async ({ page, expectAccessible }, use) => {
    await use(async () => {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const size of [
          { width: 1280, height: 820 },
          { width: 390, height: 844 },
        ])
          await base.step(`${page.url()} in ${colorScheme}, ${size.width} wide`, async () => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            await page.setViewportSize(size)
            await expectAccessible()
            const width = await page.evaluate(() => document.documentElement.scrollWidth)
            expect(width, 'the page itself never scrolls sideways').toBeLessThanOrEqual(size.width)
          })
      await page.setViewportSize({ width: 1280, height: 820 })
    })
  },
})

let server: OwnServer
let company: OlderCompany

test.beforeAll(async () => {
  test.setTimeout(200_000)
  server = await serveOwn(port)
  company = JSON.parse(server.run('e2e/older-company.ts').said.trim().split('\n').at(-1) ?? '')
})
test.afterAll(() => server.stop())
test.beforeEach(() => test.setTimeout(300_000))

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Marks every reply on the sheet alike. */
async function markAll(page: Page, replies: number): Promise<void> {
  for (let reply = 0; reply < replies; reply++) {
    for (let part = 1; part <= 5; part++) {
      await page.keyboard.press(String(part))
      await page.keyboard.press(String((reply + part) % 3))
    }
    await page.keyboard.press('j')
  }
}

/** Passes the set with known answers, whose marks are put where an unfinished try is kept. */
async function passKnownAnswers(page: Page): Promise<void> {
  await open(page, '/calibration/first-marks?again=yes')
  const { user } = await (await page.request.get('/api/auth/session')).json()
  const marks = JSON.stringify(Object.fromEntries(knownAnswers.map(({ id, labels }) => [id, labels])))
  const entry = [`keepcool:first-marks:${user.id}`, marks]
  await page.evaluate(([key, value]) => sessionStorage.setItem(String(key), String(value)), entry)
  await page.reload()
  await page.getByRole('button', { name: 'Compare my marks' }).click()
  await expect(page.getByText('You are ready to mark.')).toBeVisible()
}

test('calibration, from the empty list to the results of a round', async ({ page, signedInAs, expectGoodLooks }) => {
  const [grace, ruth] = [person('supervisor'), person('admin')]
  await signedInAs(grace)
  await open(page, '/calibration')
  await expectGoodLooks()
  await open(page, '/calibration/new')
  await expectGoodLooks()
  await page.getByRole('radio', { name: 'All replies of conversations I choose' }).check()
  await expectGoodLooks()
  await page.getByRole('radio', { name: 'Replies drawn by lot' }).check()
  for (const { name } of [grace, ruth]) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await page.getByLabel('How many replies').fill('4')
  await page.getByRole('button', { name: 'Open the round' }).click()
  await expect(page.getByText('One thing before your first round')).toBeVisible()
  await expectGoodLooks()
  const round = page.url()

  await open(page, '/calibration/first-marks')
  await expect(page.getByText(`Reply 1 of ${knownAnswers.length}`)).toBeVisible()
  await expectGoodLooks()
  await markAll(page, knownAnswers.length)
  await page.getByRole('button', { name: 'Compare my marks' }).click()
  await expect(page.getByText('Read why, then try again.')).toBeVisible()
  await expectGoodLooks()
  await page.getByRole('link', { name: 'Mark them again' }).click()
  for (const rater of [grace, ruth]) {
    await signedInAs(rater)
    await passKnownAnswers(page)
    if (rater === grace) await expectGoodLooks()
    await open(page, round)
    await expect(page.getByText('Reply 1 of 4; 0 complete')).toBeVisible()
    if (rater === grace) await expectGoodLooks()
    await markAll(page, 4)
    await page.getByRole('button', { name: 'Hand in my marks' }).click()
    await expect(page.getByRole('tab', { name: 'Calm' })).toBeVisible()
    if (rater === grace) await expectGoodLooks()
  }
  for (const tab of ['Calm', 'Solve']) {
    await page.getByRole('tab', { name: tab }).click()
    await page.getByText('Which levels were confused').click()
    await expectGoodLooks()
  }
  await open(page, '/calibration')
  await expectGoodLooks()
})

test('grading anew, from nothing to the changes written, and a review with an earlier grade', async ({
  page,
  signedInAs,
  expectGoodLooks,
}) => {
  await signedInAs('admin')
  await open(page, '/regrade')
  await expectGoodLooks()
  await page.getByRole('button', { name: 'Make a preview' }).click()
  await expect(page.getByRole('button', { name: 'Apply these changes' })).toBeVisible({ timeout: 90_000 })
  await expectGoodLooks()
  await page.getByRole('button', { name: 'Apply these changes' }).click()
  await expect(page.getByText('Written.')).toHaveCount(company.attempts.length, { timeout: 60_000 })
  await expectGoodLooks()
  await open(page, '/regrade')
  await expectGoodLooks()
  await open(page, `/review/${company.attempts.at(-1)?.id}`)
  await expectGoodLooks()
})

test('assignments, invitations and what comes of them', async ({ page, signedInAs, expectGoodLooks }) => {
  await signedInAs('supervisor')
  for (const path of [
    '/team',
    '/team?view=techniques',
    '/team/assignments',
    '/team/assignments/new',
    '/queue',
    '/disputes',
  ])
    await test.step(path, async () => {
      await open(page, path)
      await expectGoodLooks()
    })
  await open(page, '/team/assignments')
  await page.getByRole('link', { name: 'Before the holiday rush' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await expectGoodLooks()
  await open(page, '/team/invitations')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link').inputValue()
  await expectGoodLooks()
  await page.context().clearCookies()
  await open(page, link)
  await expectGoodLooks()
  await open(page, '/join/made-up')
  await expectGoodLooks()
})

test('people, their import with good and bad lines, teams and the log', async ({
  page,
  signedInAs,
  expectGoodLooks,
}) => {
  await signedInAs('admin')
  for (const path of ['/admin/people', '/admin/teams', '/admin/audit', '/examples'])
    await test.step(path, async () => {
      await open(page, path)
      await expectGoodLooks()
    })
  await open(page, '/admin/people?q=amira')
  await page.getByRole('link', { name: 'Amira Haddad' }).click()
  await expect(page.getByRole('heading', { name: 'Amira Haddad' })).toBeVisible()
  await expectGoodLooks()
  await open(page, '/admin/people/import')
  const lines = [
    'name,email,role,team',
    'Nora New,nora.new@keepcool.example,trainee,Parcels and returns',
    'No Mail,,trainee,',
  ]
  await page.getByLabel('Or paste its lines').fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Show what would happen' }).click()
  await expect(page.getByText('Line 3: The email is missing.')).toBeVisible()
  await expectGoodLooks()
  await page.getByRole('button', { name: 'Import the good lines' }).click()
  await expect(page.getByText('1 added, 0 moved, 0 left alone.')).toBeVisible()
  await expectGoodLooks()
})

test('the pages that say no, and the one that says sorry', async ({
  page,
  signedInAs,
  expectedErrors,
  expectGoodLooks,
}) => {
  expectedErrors.push(
    /40[34] \((Forbidden|Not Found)\)/,
    /500 \(Internal Server Error\)/,
    /Server Components render|React error #441/,
  )
  await signedInAs('trainee')
  expect((await page.goto('/admin/audit'))?.status()).toBe(403)
  await expect(page.getByRole('heading', { name: 'This is not open to you' })).toBeVisible()
  await expectGoodLooks()
  expect((await page.goto('/nowhere/at-all'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  await expectGoodLooks()
  const damaged = company.attempts[0]?.id ?? ''
  expect(server.run('e2e/damage.ts', damaged).status).toBe(0)
  await signedInAs('admin')
  await page.goto(`/review/${damaged}`)
  await expect(page.getByRole('heading', { name: 'Something went wrong on our side' })).toBeVisible()
  await expectGoodLooks()
})
