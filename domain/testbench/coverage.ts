import type { Scenario } from '../scenario/schema'

export type Covered = { readonly total: number; readonly hit: number; readonly missed: readonly string[] }
export type Coverage = { readonly nodes: Covered; readonly routes: Covered; readonly endings: Covered }

export type Trace = {
  readonly visited: readonly string[]
  readonly routes: readonly string[]
  readonly ending: string | null
}

const cover = (all: readonly string[], seen: ReadonlySet<string>): Covered => {
  const missed = all.filter((item) => !seen.has(item))
  return { total: all.length, hit: all.length - missed.length, missed }
}

/** Which nodes, routes and endings these conversations have been through. */
export const coverageOf = (scenario: Scenario, traces: readonly Trace[]): Coverage => ({
  nodes: cover(
    scenario.nodes.map(({ id }) => id),
    new Set(traces.flatMap(({ visited }) => visited)),
  ),
  routes: cover(
    scenario.nodes.flatMap(({ id, routes }) => [...routes.map((route) => `${id}/${route.id}`), `${id}/otherwise`]),
    new Set(traces.flatMap(({ routes }) => routes)),
  ),
  endings: cover(
    scenario.endings.map(({ id }) => id),
    new Set(traces.flatMap(({ ending }) => (ending === null ? [] : [ending]))),
  ),
})
