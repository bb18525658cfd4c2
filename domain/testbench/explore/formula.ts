import { type Part, parts } from '../../grading/grade'
import type { Condition } from '../../scenario/condition'
import type { Scenario } from '../../scenario/schema'

/**
 * A condition as logic over whole numbers: every literal says that one variable lies in an interval. Levels run from 0 to
 * 2, yes-or-no things from 0 to 1, temper from 0 to 100, counters upwards. This is what makes "an earlier route always
 * matches first" a question a small solver can answer.
 */
export type Literal = { readonly name: string; readonly low: number; readonly high: number }
export type Formula =
  | { readonly and: readonly Formula[] }
  | { readonly or: readonly Formula[] }
  | { readonly literal: Literal }

export const endless = 1_000_000

const literal = (name: string, low: number, high: number): Formula => ({ literal: { name, low, high } })
const yes = (name: string): Formula => literal(name, 1, 1)
const never: Formula = { or: [] }

const anyOf = (kind: string, ids: readonly string[]): Formula => ({ or: ids.map((id) => yes(`${kind}:${id}`)) })
const counters = ['turnsHere', 'turns', 'holds', 'silences', 'interruptions'] as const

export const formulaOf = (asked: Condition, scenario: Scenario): Formula => {
  const and: Formula[] = []
  for (const part of parts) {
    const least = asked.atLeast?.[part]
    const most = asked.atMost?.[part]
    if (least !== undefined) and.push(literal(`level:${part}`, least, 2))
    if (most !== undefined) and.push(literal(`level:${part}`, 0, most))
  }
  const lists = {
    restates: asked.restates,
    restated: asked.restated,
    contradicts: asked.contradicts,
    offers: asked.offers,
    offered: asked.offered,
    act: asked.acts,
    flag: asked.flags,
    knows: asked.knows,
    remembers: asked.remembers,
    visited: asked.visited,
  }
  for (const [kind, ids] of Object.entries(lists)) if (ids) and.push(anyOf(kind, ids))
  if (asked.standing) {
    const ids = scenario.policy.remedies
      .filter(({ standing }) => asked.standing?.includes(standing))
      .map(({ id }) => id)
    and.push(ids.length > 0 ? anyOf('offers', ids) : never)
  }
  if (asked.temper) and.push(literal('temper', (asked.temper.above ?? -1) + 1, (asked.temper.below ?? 101) - 1))
  for (const counter of counters) {
    const range = asked[counter]
    if (range) and.push(literal(counter, range.atLeast ?? 0, range.atMost ?? endless))
  }
  if (asked.all) and.push(...asked.all.map((inner) => formulaOf(inner, scenario)))
  if (asked.any) and.push({ or: asked.any.map((inner) => formulaOf(inner, scenario)) })
  if (asked.not) and.push(negated(formulaOf(asked.not, scenario)))
  return { and }
}

export const negated = (formula: Formula): Formula => {
  if ('and' in formula) return { or: formula.and.map(negated) }
  if ('or' in formula) return { and: formula.or.map(negated) }
  const { name, low, high } = formula.literal
  return { or: [literal(name, -endless, low - 1), literal(name, high + 1, endless)] }
}

export type { Part }
