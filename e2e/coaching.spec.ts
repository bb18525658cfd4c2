import { demoPassword, expect, person, test } from './fixtures'

// Each test has a person of its own: they run side by side on one database.
const newcomer = person({ name: 'Siobhán Keane' })

test('a new trainee is offered the self-check first and takes it with the keyboard', async ({ page, signedInAs }) => {
  await signedInAs(newcomer)
  await page.goto('/home')
  await page.getByRole('link', { name: 'Take the self-check' }).click()
  for (let question = 1; question <= 12; question++) {
    await expect(page.getByText(`${question} of 12`)).toBeVisible()
    await page.getByRole('radio').first().press('Space')
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'This is how you see yourself' })).toBeFocused()
  await expect(page.getByText(/^Your answers come to \d+ of 100\. You expect /)).toHaveCount(5)

  await page.goto('/home')
  await expect(page.getByRole('link', { name: 'Take the self-check' })).toHaveCount(0)
  await page.goto('/self-check')
  await page.getByRole('button', { name: 'Take it again' }).click()
  await expect(page.getByText('1 of 12')).toBeVisible()
})

test('the self-check goes back to what was chosen, and can be skipped', async ({ page, signedInAs }) => {
  await signedInAs(person({ name: 'Dev Raman' }))
  await page.goto('/self-check')
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.getByRole('link', { name: 'Skip them all' }).click()
  await expect(page).toHaveURL('/home')
})

test('customers are narrowed in the address, and Back and a reload keep it', async ({ page, signedInAs }) => {
  await signedInAs(person({ name: 'Eilidh MacRae' }))
  await page.goto('/home')
  await page.getByRole('link', { name: 'Customers' }).click()
  await page.getByLabel('Met').selectOption('Met before')
  await expect(page).toHaveURL('/library?done=yes')
  await page.reload()
  await expect(page.getByLabel('Met')).toHaveValue('yes')
  await page.goto('/library?industry=lighthouses')
  await expect(page.getByText('Nobody is quite like that')).toBeVisible()
  await page.getByRole('link', { name: 'Show everybody' }).click()
  await expect(page).toHaveURL('/library')
  await page.getByLabel('How hard').selectOption('Gentle')
  await expect(page).toHaveURL('/library?difficulty=1')
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/practise\//)
  await page.goBack()
  await expect(page).toHaveURL('/library?difficulty=1')
  await expect(page.getByLabel('How hard')).toHaveValue('1')
})

test('settings say whether they are saved, and are there again after a reload', async ({ page, signedInAs }) => {
  await signedInAs(person({ name: 'Femi Adeyemi' }))
  await page.goto('/settings')
  const practice = page.locator('section', { has: page.getByRole('heading', { name: 'Practice' }) })
  await practice.getByRole('radio', { name: /No clock/ }).check()
  await expect(practice.getByRole('status')).toHaveText('Not saved yet')
  await practice.getByRole('button', { name: 'Save' }).click()
  await expect(practice.getByRole('status')).toHaveText('Saved')

  const line = page.locator('section', { has: page.getByRole('heading', { name: 'A line to yourself' }) })
  await line.getByRole('radio', { name: 'Words of my own' }).check()
  await line.getByLabel('Your line').fill('This too will end.')
  await line.getByRole('button', { name: 'Save' }).click()
  await expect(line.getByRole('status')).toHaveText('Saved')

  await page.reload()
  await expect(page.getByRole('radio', { name: /No clock/ })).toBeChecked()
  await expect(page.getByLabel('Your line')).toHaveValue('This too will end.')
})

test('a name that belongs to somebody else is refused where it was typed', async ({ page, signedInAs }) => {
  await signedInAs(person({ name: 'Hana Novotná' }))
  await page.goto('/settings')
  const board = page.locator('section', { has: page.getByRole('heading', { name: 'Leaderboard' }) })
  await board.getByLabel('Name shown there').fill('Copper Kettle')
  await board.getByRole('button', { name: 'Save' }).click()
  await expect(board.getByRole('alert')).toContainText('already goes by this name')
  await expect(board.getByLabel('Name shown there')).toBeFocused()
})

test('who leaves the leaderboards is told so there', async ({ page, signedInAs }) => {
  await signedInAs(person({ name: 'Oskar Lund' }))
  await page.goto('/settings')
  const board = page.locator('section', { has: page.getByRole('heading', { name: 'Leaderboard' }) })
  await board.getByRole('checkbox').uncheck()
  await board.getByRole('button', { name: 'Save' }).click()
  await expect(board.getByRole('status')).toHaveText('Saved')
  await page.goto('/leaderboard')
  await expect(page.getByRole('heading', { name: 'You have left the leaderboards' })).toBeVisible()
})

test('a password is changed by who knows the old one', async ({ page, signedInAs }) => {
  const who = await signedInAs(person({ name: 'Liam O’Rourke' }))
  await page.goto('/settings')
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Password' }) })
  await section.getByLabel('Password you use now').fill('not the password')
  await section.getByLabel('New password').fill('a longer staple')
  await section.getByRole('button', { name: 'Change the password' }).click()
  await expect(section.getByRole('alert')).toContainText('not the password you use now')
  await section.getByLabel('Password you use now').fill(demoPassword)
  await section.getByRole('button', { name: 'Change the password' }).click()
  await expect(section.getByRole('status')).toHaveText('Changed. Use the new one from now on.')

  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(who.email)
  await page.getByLabel('Password').fill('a longer staple')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/home')
})

test('one’s own data comes as files, and nobody gets them without signing in', async ({
  page,
  request,
  signedInAs,
}) => {
  const who = await signedInAs(person({ name: 'Keiko Tanabe' }))
  const json = await page.request.get('/progress/export?format=json')
  expect(json.headers()['content-disposition']).toContain('attachment')
  expect((await json.json()).person.email).toBe(who.email)
  const csv = await page.request.get('/progress/export?format=csv&table=turns')
  expect(await csv.text()).toMatch(/^\uFEFFattempt,customer,turn,at,kind,text,calm/)
  expect((await page.request.get('/progress/export?format=csv&table=everything')).status()).toBe(422)
  const stranger = await request.get('/progress/export?format=json', { maxRedirects: 0 })
  expect(stranger.status()).toBe(307)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the pages between two conversations are accessible, ${colorScheme}, on a phone`, async ({
    page,
    signedInAs,
    expectAccessible,
  }) => {
    await signedInAs(person({ name: 'Priya Venkatesan' }))
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 740 })
    for (const path of ['/home', '/library', '/progress', '/leaderboard', '/settings', '/self-check']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible()
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(tooWide, `${path} does not scroll sideways`).toBeLessThanOrEqual(0)
    }
  })
