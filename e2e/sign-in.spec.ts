import { demoPassword, expect, person, test } from './fixtures'

// Where that is for whom is the start page's business; here it matters that it is ours and not the sign-in page.
const somewhereInside = /^http:\/\/localhost:\d+\/(?!sign-in)/

test('a trainee signs in with email and password and signs out again', async ({ page }) => {
  const trainee = person('trainee')
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(trainee.email)
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(somewhereInside)

  await page.goto('/sign-in')
  await expect(page, 'who is signed in has no business on the sign-in page').toHaveURL(somewhereInside)

  await page.getByRole('button', { name: trainee.name }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/')
  await expect(page, 'the session is over').toHaveURL('/sign-in')
})

test('a wrong password is answered in words, and the email stays', async ({ page, expectedErrors }) => {
  // The browser itself reports the 401 of next-auth.
  expectedErrors.push(/401 \(Unauthorized\)/)
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(person('trainee').email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toContainText('not right')
  await expect(page.getByLabel('Email')).toHaveValue(person('trainee').email)
  await expect(page).toHaveURL('/sign-in')
})

test('a page asked for before signing in opens after it', async ({ page }) => {
  await page.goto('/?from=mail')
  await page.goto('/some/page?turn=3')
  await expect(page).toHaveURL('/sign-in?callbackUrl=%2Fsome%2Fpage%3Fturn%3D3')
  await page.getByLabel('Email').fill(person('trainee').email)
  await page.getByLabel('Password').fill(demoPassword)
  const arrived = page.waitForRequest(
    (request) => request.isNavigationRequest() && request.url().endsWith('/some/page?turn=3'),
  )
  await page.route('**/some/page?turn=3', (route) => route.fulfill({ body: 'here', contentType: 'text/html' }))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await arrived
})

for (const elsewhere of ['https://evil.example/', '//evil.example/', '/\\evil.example/']) {
  test(`signing in never leads to ${elsewhere}`, async ({ page, signedInAs }) => {
    await signedInAs('trainee')
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(elsewhere)}`)
    await expect(page).toHaveURL(somewhereInside)
  })
}

test('the API tells who is not signed in so, in JSON', async ({ request }) => {
  const answer = await request.get('/api/anything')
  expect(answer.status()).toBe(401)
  expect(await answer.json()).toEqual({ error: { code: 'not-signed-in', message: 'Please sign in first.' } })
})

test('the API refuses a write that another site sent', async ({ request }) => {
  const answer = await request.post('/api/anything', { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(answer.status()).toBe(403)
})

test('every answer carries its protections, and a nonce is used once', async ({ request }) => {
  const policies = new Set<string>()
  for (let n = 0; n < 2; n++) {
    const headers = (await request.get('/sign-in')).headers()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
    policies.add(String(headers['content-security-policy']))
  }
  expect(policies.size).toBe(2)
  for (const policy of policies) expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
})

test('the sign-in page is accessible', async ({ page, expectAccessible }) => {
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
  await expectAccessible()
})
