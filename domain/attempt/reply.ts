import type { Grade, Level, Part } from '../grading/grade'
import { fail, ok } from '../result'
import type { Condition, Effects, ScenarioNode } from '../scenario/schema'
import { withAll } from './draft'
import { type Taken, take } from './effects'
import { matches } from './matches'
import { chooseSaying } from './say'
import type { ScenarioIndex } from './scenario-index'
import { longestReply, noticeInterruption, record, type Step, type Stepped, write } from './step'
import { provoke, shiftByGrade } from './temper'

const weighed = new WeakMap<ScenarioNode, Readonly<Partial<Record<Part, Level>>>>()

/** What a node asks of a reply; calm counts everywhere. */
export const expectsOf = (node: ScenarioNode): Readonly<Partial<Record<Part, Level>>> => {
  const known = weighed.get(node)
  if (known) return known
  const expects = { ...node.expects, calm: node.expects.calm === 2 ? 2 : 1 } as const
  weighed.set(node, expects)
  return expects
}

/** Names and effects of every way on from a node, made once: routes in order, `otherwise` last. */
type Ways = { readonly routes: readonly (Taken & { readonly when: Condition })[]; readonly otherwise: Taken }
const ways = new WeakMap<ScenarioNode, Ways>()

const waysOf = (node: ScenarioNode): Ways => {
  const known = ways.get(node)
  if (known) return known
  const taken = (route: string, effects: Effects): Taken => ({ owner: `${node.id}/${route}`, route, effects })
  const made = {
    routes: node.routes.map((route) => ({ ...taken(route.id, route), when: route.when })),
    otherwise: taken('otherwise', node.otherwise),
  }
  ways.set(node, made)
  return made
}

const routeOf = (node: ScenarioNode, grade: Grade, { draft, index }: Step): Taken => {
  const { routes, otherwise } = waysOf(node)
  for (const route of routes) if (matches(route.when, grade, draft, index)) return route
  return otherwise
}

/** A third answer at the same place, and nothing in it that moves: patience runs down. */
const isStalling = (node: ScenarioNode, taken: Taken, grade: Grade, turnsHere: number): boolean =>
  turnsHere >= 3 && grade.parts.solve.level === 0 && (taken.effects.go ?? node.id) === node.id

/** The scenario's facts put back in a reply; what else stands on the screen may be said, and is not a fact of the case. */
export const factsIn = (grade: Grade, index: ScenarioIndex): readonly string[] =>
  grade.restated.length === 0 ? grade.restated : grade.restated.filter((id) => index.facts.has(id))

/** What the customer says first when spoken over. */
export const protest = ({ scenario, draft, first, interrupted }: Step): void => {
  const { interrupted: says } = scenario.customer
  if (interrupted && says) first.push(...chooseSaying(draft, says, 'interrupted'))
}

export const reply = (step: Step, text: string, grade: Grade, choice?: string): Stepped => {
  const { scenario, index, before, draft, shifts } = step
  const node = index.nodes.get(before.node)
  if (!node) return fail({ code: 'unknown-node', facts: { id: before.node } })
  if (before.holdSince !== null) return fail({ code: 'on-hold' })
  if (text.trim() === '') return fail({ code: 'empty-reply' })
  if (text.length > longestReply) return fail({ code: 'reply-too-long', facts: { limit: longestReply } })

  noticeInterruption(step)
  write(step, text)
  const expects = expectsOf(node)
  shiftByGrade(scenario, index, draft, shifts, grade, expects)
  draft.restated = withAll(draft.restated, factsIn(grade, index))
  draft.offered = withAll(draft.offered, grade.offered)
  draft.turnsHere = before.turnsHere + 1
  const { replies, silences, interruptions, holds, hints } = draft.counts
  draft.counts = { replies: replies + 1, silences, interruptions, holds, hints }
  draft.nudged = 0

  const taken = routeOf(node, grade, step)
  if (isStalling(node, taken, grade, draft.turnsHere)) provoke(scenario, draft, shifts, 'stalling')
  protest(step)
  take(scenario, index, draft, shifts, taken, step.first)
  return ok(record(step, { kind: 'reply', route: taken.route, text, grade, expects, verdict: null, choice }))
}
