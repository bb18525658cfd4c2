import AxeBuilder from '@axe-core/playwright'
import { test as base, type ConsoleMessage, expect } from '@playwright/test'
import { type DemoPerson, demoPassword, demoPeople } from '../prisma/demo-people'

export { demoPassword, expect }

/** A demo person by role, or the one of that name. */
export function person(wanted: DemoPerson['role'] | { name: string }): DemoPerson {
  const found = demoPeople.find((one) => (typeof wanted === 'string' ? one.role === wanted : one.name === wanted.name))
  if (!found) throw new Error(`there is no demo person ${JSON.stringify(wanted)}`)
  return found
}

type Fixtures = {
  /** Signs the page's browser in without walking the form. */
  signedInAs: (wanted: DemoPerson | DemoPerson['role']) => Promise<DemoPerson>
  /** Console errors this test causes on purpose; every other one fails it. */
  expectedErrors: RegExp[]
  /** Fails unless the page as it is now has no accessibility violation (WCAG 2.2 A and AA). */
  expectAccessible: () => Promise<void>
  unexpectedErrors: undefined
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from this pattern
  expectedErrors: async ({}, use) => use([]),

  unexpectedErrors: [
    async ({ context, expectedErrors }, use) => {
      const seen: string[] = []
      const note = (message: ConsoleMessage) => {
        if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`)
      }
      context.on('console', note)
      context.on('weberror', (error) => seen.push(String(error.error())))
      await use(undefined)
      const unexpected = seen.filter((text) => !expectedErrors.some((expected) => expected.test(text)))
      expect(unexpected, 'errors in the browser console').toEqual([])
    },
    { auto: true },
  ],

  signedInAs: async ({ context }, use) => {
    await use(async (wanted) => {
      const who = typeof wanted === 'string' ? person(wanted) : wanted
      const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json()
      const answer = await context.request.post('/api/auth/callback/credentials', {
        form: { csrfToken, email: who.email, password: demoPassword, json: 'true' },
      })
      expect(answer.ok(), `${who.email} can sign in`).toBe(true)
      return who
    })
  },

  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(', ')})`,
      )
      expect(found, 'accessibility violations').toEqual([])
    })
  },
})
