import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Answered, askers, permissionTable } from '@/domain/access/permission-table'
import type { Actor } from './actor'
import { database } from './database'
import { importScenarios } from './scenarios/import-scenarios'
import { type Endpoint, findEndpoints } from './testing/endpoints'
import { type Probe, probesFor } from './testing/permission-probes'
import { makeWorld, type World } from './testing/permission-world'

const request = vi.hoisted(() => ({ actor: null as unknown, refused: null as string | null }))

// Who asks is decided here instead of by a cookie; everything behind it is the real thing, database included.
vi.mock('@/server/actor', async (original) => {
  const real = await original<typeof import('./actor')>()
  const { NotSignedIn } = await import('./refusal')
  const requireActor = async () => {
    if (!request.actor) throw new NotSignedIn()
    return request.actor as Actor
  }
  return { ...real, findActor: async () => request.actor as Actor | null, requireActor }
})
// Some actions answer with a sentence only; the code behind it is noted here.
vi.mock('@/server/answer', async (original) => {
  const real = await original<typeof import('./answer')>()
  const answerAction: typeof real.answerAction = async (doing, act) => {
    const answered = await real.answerAction(doing, act)
    request.refused = answered.ok ? null : answered.error.code
    return answered
  }
  return { ...real, answerAction }
})
vi.mock('next/cache', () => ({ revalidatePath: () => {}, revalidateTag: () => {} }))
vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => undefined }), headers: async () => new Headers() }))
vi.mock('next/server', async (original) => ({ ...(await original<typeof import('next/server')>()), after: () => {} }))

const endpoints = findEndpoints()
// What next-auth answers is next-auth's; it is open by design.
const notAsked = /^(GET|POST) \/api\/auth\//
const codes: Readonly<Record<string, Answered>> = { 'not-signed-in': 401, 'not-allowed': 403, 'not-found': 404 }

let library: { scenarioId: string; versionId: string; source: string }
beforeAll(async () => {
  process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = 'true'
  await importScenarios('scenarios')
  const { id, source } = await database.scenarioVersion.findFirstOrThrow({ where: { scenarioId: 'late-present' } })
  library = { scenarioId: 'late-present', versionId: id, source }
}, 60_000)

async function ask(endpoint: Endpoint, world: World): Promise<Answered> {
  const probe = probesFor(world)[endpoint.key] ?? {}
  const called = (await import(endpoint.file))[endpoint.name] as (...args: unknown[]) => Promise<unknown>
  if (endpoint.key.startsWith('page ')) return askPage(called, probe)
  if (endpoint.key.startsWith('action ')) return askAction(called, probe)
  return askRoute(called, endpoint.name, probe)
}

async function askPage(
  page: (props: unknown) => Promise<unknown>,
  { params = {}, query = {} }: Probe,
): Promise<Answered> {
  try {
    await page({ params: Promise.resolve(params), searchParams: Promise.resolve(query) })
    return 'ok'
  } catch (thrown) {
    return thrownByNext(thrown)
  }
}

/** Next answers with errors that carry what they mean; any other one is a fault. */
function thrownByNext(thrown: unknown): Answered {
  const digest = String((thrown as { digest?: unknown }).digest ?? '')
  if (digest.includes(';/sign-in;')) return 401
  // The start page only leads home, where the same is asked again.
  if (digest.startsWith('NEXT_REDIRECT')) return digest.includes(';/home;') && !request.actor ? 401 : 'ok'
  const status = Number(/^NEXT_HTTP_ERROR_FALLBACK;(\d+)$/.exec(digest)?.[1])
  if (status === 401 || status === 403 || status === 404) return status
  throw thrown
}

async function askAction(action: (...args: unknown[]) => Promise<unknown>, { args = [] }: Probe): Promise<Answered> {
  request.refused = null
  try {
    await action(...args)
  } catch (thrown) {
    return thrownByNext(thrown)
  }
  if (request.refused === 'unexpected') throw new Error('the action failed')
  return codes[request.refused ?? ''] ?? 'ok'
}

async function askRoute(
  route: (...args: unknown[]) => Promise<unknown>,
  method: string,
  { params = {}, query = {}, body }: Probe,
): Promise<Answered> {
  const url = `http://keepcool.example/?${new URLSearchParams(query)}`
  const sent = new Request(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const { status } = (await route(sent, { params: Promise.resolve(params) })) as Response
  expect(status, 'no fault').toBeLessThan(500)
  return status === 401 || status === 403 || status === 404 ? status : 'ok'
}

describe('the table of permissions', () => {
  it('has a row for every page, route and action, and for nothing else', () => {
    expect(Object.keys(permissionTable).sort()).toEqual(endpoints.map((endpoint) => endpoint.key).sort())
  })

  // `npx vitest run server/permissions.test.ts -u` writes it anew.
  it('is what the documentation shows', async () => {
    const rows = Object.entries(permissionTable).map(([key, answers]) => `| \`${key}\` | ${answers.join(' | ')} |`)
    const head = [`| asked for | ${askers.join(' | ')} |`, `|---|${askers.map(() => '---|').join('')}`]
    const text = [
      '# Who may do what',
      '',
      'Made from `domain/access/permission-table.ts`, which the tests hold every page, route and action to. `ok`: whatever is',
      'answered next is about the content. 401: sign in first (pages lead to the sign-in page). 403: not for you. 404: not',
      'there for you. "own" and "other" mean the team of the person, conversation or assignment that is asked about.',
      '',
      ...head,
      ...rows,
      '',
    ]
    await expect(text.join('\n')).toMatchFileSnapshot('../docs/permissions.md')
  })
})

describe('asked as everybody', () => {
  for (const endpoint of endpoints.filter(({ key }) => !notAsked.test(key))) {
    it(`${endpoint.key} answers as the table says`, async () => {
      const row = permissionTable[endpoint.key] ?? []
      const expected = Object.fromEntries(askers.map((asker, index) => [asker, row[index]]))
      const found: Record<string, Answered> = {}
      // A refusal changes nothing, so all that are to be refused share a world.
      const shared = await makeWorld(library)
      for (const asker of askers) {
        const world = expected[asker] === 'ok' ? await makeWorld(library) : shared
        request.actor = world.actors[asker]
        found[asker] = await ask(endpoint, world)
      }
      expect(found).toEqual(expected)
    }, 60_000)
  }
})
