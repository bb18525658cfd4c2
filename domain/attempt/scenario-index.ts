import type { Ending, Scenario, ScenarioFact, ScenarioNode, ScenarioRemedy } from '../scenario/schema'

export type ScenarioIndex = {
  readonly nodes: ReadonlyMap<string, ScenarioNode>
  readonly endings: ReadonlyMap<string, Ending>
  readonly facts: ReadonlyMap<string, ScenarioFact>
  readonly remedies: ReadonlyMap<string, ScenarioRemedy>
}

const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** A scenario never changes once parsed, so its lookups are made once; the map keeps nothing alive. */
const made = new WeakMap<Scenario, ScenarioIndex>()

export const indexOf = (scenario: Scenario): ScenarioIndex => {
  const known = made.get(scenario)
  if (known) return known
  const index = {
    nodes: byId(scenario.nodes),
    endings: byId(scenario.endings),
    facts: byId(scenario.facts),
    remedies: byId(scenario.policy.remedies),
  }
  made.set(scenario, index)
  return index
}
