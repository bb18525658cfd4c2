import type { Browser, BrowserContext } from '@playwright/test'
import { type AskerKind, askers, permissionTable } from '../domain/access/permission-table'
import { demoPassword, expect, person, test } from './fixtures'

// The running app answers as the table says, for everything that has an address without an id in it. What needs an id is
// asked in server/permissions.test.ts, together with the actions.
const who: Record<AskerKind, { email: string } | null> = {
  'signed out': null,
  'the trainee themself': person('trainee'),
  'a team mate': person({ name: 'Hana Novotná' }),
  'own supervisor': person({ name: 'Grace Okonkwo' }),
  'other supervisor': person({ name: 'Tomasz Wójcik' }),
  author: person('author'),
  administrator: person('admin'),
}

async function contextOf(browser: Browser, someone: { email: string } | null): Promise<BrowserContext> {
  const context = await browser.newContext()
  if (!someone) return context
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: someone.email, password: demoPassword, json: 'true' }
  expect((await context.request.post('/api/auth/callback/credentials', { form })).ok()).toBe(true)
  return context
}

// These ask for something that is chosen in the query, and open the asker's own without it.
const inTheQuery = ['page /team', 'page /team/assignments/new', 'GET /team/export']
const addresses = Object.keys(permissionTable)
  .filter((key) => /^(page|GET) /.test(key) && !key.includes('[') && !inTheQuery.includes(key))
  .map((key) => ({ key, path: key.replace(/^\S+ /, '') }))

/** The pages for 403 and 404 are told by their words: what streams has sent its status before it knows. */
async function answered(context: BrowserContext, path: string): Promise<'ok' | number> {
  const response = await context.request.get(path, { maxRedirects: 0 })
  const location = response.headers().location ?? ''
  if (response.status() === 401 || location.includes('/sign-in')) return 401
  const text = await response.text()
  if (response.status() === 403 || text.includes('NEXT_HTTP_ERROR_FALLBACK;403')) return 403
  if (response.status() === 404 || text.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return 404
  expect(response.status()).toBeLessThan(500)
  return 'ok'
}

for (const [index, asker] of askers.entries()) {
  test(`${asker} gets the answers of the table over HTTP`, async ({ browser }) => {
    const context = await contextOf(browser, who[asker])
    const found: Record<string, unknown> = {}
    for (const { key, path } of addresses) found[key] = await answered(context, path)
    expect(found).toEqual(Object.fromEntries(addresses.map(({ key }) => [key, permissionTable[key]?.[index]])))
    await context.close()
  })
}
