import type { Effects, Scenario } from '../scenario/schema'
import { type Draft, shiftTemper, withAll } from './draft'
import { chooseSaying, speak } from './say'
import type { ScenarioIndex } from './scenario-index'
import type { TemperShift } from './state'

export type Taken = {
  /** Where the effects are written, to tell its sayings from others: `node/route`. */
  readonly owner: string
  readonly route: string
  readonly effects: Effects
}

/** The customer's first words at a node, and the facts they give away with them. */
const arrive = (index: ScenarioIndex, draft: Draft, id: string): readonly string[] => {
  const node = index.nodes.get(id)
  if (!node) return []
  draft.node = id
  draft.turnsHere = 0
  draft.visited = withAll(draft.visited, [id])
  draft.known = withAll(draft.known, node.tells)
  return node.says ? chooseSaying(draft, node.says, id) : []
}

export const finish = (index: ScenarioIndex, draft: Draft, id: string): readonly string[] => {
  const ending = index.endings.get(id)
  draft.status = 'ended'
  draft.ending = id
  draft.holdSince = null
  return ending?.says ? chooseSaying(draft, ending.says, id) : []
}

/** Enters the first node; used once, at the start. */
export const open = (scenario: Scenario, index: ScenarioIndex, draft: Draft): void =>
  speak(draft, scenario.customer, arrive(index, draft, scenario.start))

/**
 * What a route does, in this order: temper, memory, facts told, words, and where it leads. A customer at or above their
 * boiling point leaves, wherever the route was going, unless it was an ending already.
 */
export const take = (
  scenario: Scenario,
  index: ScenarioIndex,
  draft: Draft,
  shifts: TemperShift[],
  { owner, effects }: Taken,
  first: readonly string[] = [],
): void => {
  const { temper, because, remember, reveal, says, go } = effects
  // The route's name stays out of the shift: shifts are shown to the trainee, routes are not.
  if (temper)
    shiftTemper(draft, shifts, { cause: 'moment', amount: temper, because: because ?? 'what you did moved them' })
  if (remember) draft.memory = withAll(draft.memory, remember)
  if (reveal) draft.known = withAll(draft.known, reveal)

  const said = [...first]
  const target = go !== undefined && index.endings.has(go) ? go : null
  if (target === null && draft.temper >= scenario.customer.boiling) {
    said.push(...finish(index, draft, scenario.customer.boilsOver))
  } else {
    if (says) said.push(...chooseSaying(draft, says, owner))
    if (target !== null) said.push(...finish(index, draft, target))
    else if (go !== undefined && go !== draft.node) said.push(...arrive(index, draft, go))
    else if (!says) {
      const here = index.nodes.get(draft.node)
      if (here?.says) said.push(...chooseSaying(draft, here.says, here.id))
    }
  }
  speak(draft, scenario.customer, said)
}
