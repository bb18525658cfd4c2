import type { Condition } from './condition'
import type { Path } from './problem'
import type { Effects, Saying, Scenario } from './schema'

export type PlacedEffects = { readonly effects: Effects; readonly path: Path; readonly node: string | null }
export type PlacedCondition = { readonly condition: Condition; readonly path: Path }
export type PlacedSays = { readonly says: readonly Saying[]; readonly path: Path }

/** The four actions that route; hold is its own thing. */
export const routedActions = ['manager', 'callback', 'writing', 'end'] as const

/** Everything that can happen, nodes first: routes, then `otherwise`, then the actions'. */
export const everyEffects = (scenario: Scenario): PlacedEffects[] => {
  const found: PlacedEffects[] = []
  scenario.nodes.forEach((node, n) => {
    node.routes.forEach((route, r) => {
      found.push({ effects: route, path: ['nodes', n, 'routes', r], node: node.id })
    })
    found.push({ effects: node.otherwise, path: ['nodes', n, 'otherwise'], node: node.id })
  })
  for (const action of routedActions) {
    const written = scenario.actions[action]
    if (!written) continue
    written.routes.forEach((route, r) => {
      found.push({ effects: route, path: ['actions', action, 'routes', r], node: null })
    })
    found.push({ effects: written.otherwise, path: ['actions', action, 'otherwise'], node: null })
  }
  return found
}

const nested = (condition: Condition, path: Path): PlacedCondition[] => [
  { condition, path },
  ...(condition.all ?? []).flatMap((inner, i) => nested(inner, [...path, 'all', i])),
  ...(condition.any ?? []).flatMap((inner, i) => nested(inner, [...path, 'any', i])),
  ...(condition.not ? nested(condition.not, [...path, 'not']) : []),
]

/** Every condition, those inside `all`, `any` and `not` too. */
export const everyCondition = (scenario: Scenario): PlacedCondition[] => [
  ...scenario.nodes.flatMap((node, n) =>
    node.routes.flatMap((route, r) => nested(route.when, ['nodes', n, 'routes', r, 'when'])),
  ),
  ...routedActions.flatMap((action) =>
    (scenario.actions[action]?.routes ?? []).flatMap((route, r) =>
      nested(route.when, ['actions', action, 'routes', r, 'when']),
    ),
  ),
]

/** Every place where the customer speaks. */
export const everySays = (scenario: Scenario): PlacedSays[] => {
  const found: { says: readonly Saying[] | undefined; path: Path }[] = [
    { says: scenario.customer.nudges, path: ['customer', 'nudges'] },
    { says: scenario.customer.interrupted, path: ['customer', 'interrupted'] },
    ...scenario.nodes.map((node, n) => ({ says: node.says, path: ['nodes', n, 'says'] })),
    ...everyEffects(scenario).map(({ effects, path }) => ({ says: effects.says, path: [...path, 'says'] })),
    ...(['granted', 'grudged', 'back', 'late'] as const).map((moment) => ({
      says: scenario.actions.hold?.[moment],
      path: ['actions', 'hold', moment],
    })),
    ...scenario.endings.map((ending, e) => ({ says: ending.says, path: ['endings', e, 'says'] })),
  ]
  return found.flatMap(({ says, path }) => (says ? [{ says, path }] : []))
}
