import { coolestStep, hottestStep } from '../../attempt/temper'
import type { Scenario, ScenarioNode } from '../../scenario/schema'
import { endless } from './formula'
import type { Domain, Interval } from './solve'

/**
 * A customer's state without what the trainee chooses freely: where they are, what is known and remembered, and how long
 * they have been there. Temper is an interval, because almost every value can be reached.
 */
export type Place = {
  readonly node: string
  readonly turnsHere: number
  readonly known: readonly string[]
  readonly memory: readonly string[]
  readonly visited: readonly string[]
  readonly temper: Interval
  /** The fewest replies that lead here. */
  readonly turns: number
}

export const keyOf = ({ node, turnsHere, known, memory, visited }: Place): string =>
  [node, turnsHere, known.join(','), memory.join(','), visited.join(',')].join('|')

/** How far one reply can move this customer, down and up, whatever it says. */
export const reachOfReply = (scenario: Scenario, node: ScenarioNode | undefined): Interval => {
  const { soothes, provokes } = scenario.customer
  const parts = ['calm', 'listen', 'restate', 'apologise', 'solve'] as const
  const weight = (part: (typeof parts)[number]) => Math.max(node?.expects[part] ?? 0, part === 'calm' ? 1 : 0)
  const down = Object.entries(soothes).reduce((sum, [cause, amount]) => {
    const part = parts.find((candidate) => candidate === cause)
    return sum + (part ? Math.round((amount * weight(part)) / 2) : amount)
  }, 0)
  const up = Object.values(provokes).reduce((sum, amount) => sum + amount, 0)
  const uncapped = (provokes.insults ?? 0) + (provokes.threatens ?? 0)
  const between = (provokes.interruption ?? 0) + (provokes.silence ?? 0) + (provokes.stalling ?? 0)
  return [-Math.min(down, coolestStep), Math.min(up, hottestStep + uncapped + between)]
}

const clamp = (value: number): number => Math.min(100, Math.max(0, value))

/** What a reply sent from here can be: its levels, flags and acts are free, what it can restate and know is not. */
export const domainOf = (scenario: Scenario, place: Place, cap: number): Domain => {
  const node = scenario.nodes.find(({ id }) => id === place.node)
  const [down, up] = reachOfReply(scenario, node)
  const temper: Interval = [clamp(place.temper[0] + down), clamp(place.temper[1] + up)]
  const here = place.turnsHere + 1
  const free: Interval = [0, 1]
  const fixed = (holds: boolean): Interval => (holds ? [1, 1] : [0, 0])
  return (name) => {
    const colon = name.indexOf(':')
    const kind = colon < 0 ? name : name.slice(0, colon)
    const id = name.slice(colon + 1)
    switch (kind) {
      case 'level':
        return [0, 2]
      case 'temper':
        return temper
      case 'turnsHere':
        return [here, here >= cap ? endless : here]
      case 'turns':
        return [place.turns + 1, endless]
      case 'holds':
        return [0, scenario.actions.hold ? endless : 0]
      case 'silences':
      case 'interruptions':
        return [0, endless]
      case 'restates':
      case 'restated':
        return place.known.includes(id) ? free : [0, 0]
      case 'knows':
        return fixed(place.known.includes(id))
      case 'remembers':
        return fixed(place.memory.includes(id))
      case 'visited':
        return fixed(place.visited.includes(id))
      default:
        return free
    }
  }
}
