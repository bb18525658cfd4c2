import { type Part, parts } from '../../grading/grade'
import type { Scenario } from '../../scenario/schema'
import { routedActions } from '../../scenario/walk'
import type { Trace } from './trace'

/** Figures about fewer people than this could tell who somebody is, so they are not shown. */
export const fewestPeople = 5

export type Traced = {
  readonly userId: string
  readonly trace: Trace /** Given up, or left lying for long. */
  readonly isLeft: boolean
}

/** `people: null` and `times: null`: some, but fewer than five. Nobody at all is 0, and tells nobody apart. */
export type Reach = { readonly key: string; readonly people: number | null; readonly times: number | null }
export type PartFigure = {
  readonly part: Part
  readonly replies: number /** 0 to 100; null for fewer than five people. */
  readonly earned: number | null
}

export type Figures = {
  readonly people: number
  readonly attempts: number
  readonly nodes: readonly (Reach & { readonly left: number | null })[]
  readonly routes: readonly Reach[]
  readonly endings: readonly Reach[]
  readonly parts: readonly PartFigure[]
  readonly hardest: Part | null
  /** Routes nobody has ever taken. */
  readonly neverTaken: readonly string[]
}

class Tally {
  readonly #people = new Map<string, Set<string>>()
  readonly #times = new Map<string, number>()
  add(key: string, userId: string): void {
    const people = this.#people.get(key) ?? new Set()
    this.#people.set(key, people.add(userId))
    this.#times.set(key, (this.#times.get(key) ?? 0) + 1)
  }
  reach(key: string): Reach {
    const people = this.#people.get(key)?.size ?? 0
    const isHidden = people > 0 && people < fewestPeople
    return { key, people: isHidden ? null : people, times: isHidden ? null : (this.#times.get(key) ?? 0) }
  }
}

const edgesOf = (scenario: Scenario): string[] => [
  ...scenario.nodes.flatMap(({ id, routes }) => [...routes.map((route) => `${id}/${route.id}`), `${id}/otherwise`]),
  ...routedActions.flatMap((action) => {
    const written = scenario.actions[action]
    return written ? [...written.routes.map(({ id }) => `actions.${action}/${id}`), `actions.${action}/otherwise`] : []
  }),
]

const partFigures = (traced: readonly Traced[]): PartFigure[] =>
  parts.map((part, index) => {
    const people = new Set<string>()
    let replies = 0
    let levels = 0
    for (const { userId, trace } of traced)
      for (const [, , , , , marks] of trace.steps) {
        const mark = marks[index]
        if (mark === undefined || mark === '-') continue
        people.add(userId)
        replies += 1
        levels += Number(mark)
      }
    return { part, replies, earned: people.size < fewestPeople ? null : Math.round((levels / replies / 2) * 100) }
  })

/** What happened on one version; null for fewer than five people. */
export const figuresOf = (scenario: Scenario, traced: readonly Traced[]): Figures | null => {
  const people = new Set(traced.map(({ userId }) => userId)).size
  if (people < fewestPeople) return null
  const [nodes, routes, endings, left] = [new Tally(), new Tally(), new Tally(), new Tally()]
  for (const { userId, trace, isLeft } of traced) {
    const visited = new Set([scenario.start, ...trace.steps.flatMap(([, , node, , to]) => [node, to])])
    for (const node of visited) nodes.add(node, userId)
    for (const [, , , edge] of trace.steps) if (edge !== null) routes.add(edge, userId)
    if (trace.ending !== null) endings.add(trace.ending, userId)
    else if (isLeft) left.add(trace.at, userId)
  }
  const figures = partFigures(traced)
  const known = figures.flatMap(({ part, earned }) => (earned === null ? [] : [{ part, earned }]))
  const edges = edgesOf(scenario).map((key) => routes.reach(key))
  return {
    people,
    attempts: traced.length,
    nodes: scenario.nodes.map(({ id }) => ({ ...nodes.reach(id), left: left.reach(id).times })),
    routes: edges,
    endings: scenario.endings.map(({ id }) => endings.reach(id)),
    parts: figures,
    hardest: known.sort((a, b) => a.earned - b.earned)[0]?.part ?? null,
    neverTaken: edges.filter(({ people: taken }) => taken === 0).map(({ key }) => key),
  }
}
