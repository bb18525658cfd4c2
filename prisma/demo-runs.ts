// Plays the conversations of the demo people: pure, so that the same plan always says the same.
import { pick } from '../domain/attempt/random'
import { startAttempt } from '../domain/attempt/start'
import type { Part } from '../domain/grading/grade'
import { gradeReply } from '../domain/grading/grade-reply'
import type { Scenario } from '../domain/scenario/schema'
import { nextStep } from '../domain/testbench/players/player'
import { playStep, type Run } from '../domain/testbench/run'
import type { Step } from '../domain/testbench/script'
import { coachedAtFirst, type DemoPractice, weeksPractised, withoutPart } from './demo-practice'

export const dayMs = 86_400_000
const mostSteps = 30

export type Customer = { readonly versionId: string; readonly scenario: Scenario }

export type Played = {
  readonly customer: Customer
  readonly run: Run
  readonly seed: number
  readonly startedAt: number
  readonly mode: 'coached' | 'solo' | 'assessment'
  readonly lesson?: string
}

/** Everything one person did, in order: evenly over the weeks, a customer of every two or three met again. */
export function runsOf(plan: DemoPractice, customers: readonly Customer[], now: number): Played[] {
  const last = now - plan.lastDaysAgo * dayMs - 3 * 3_600_000
  const first = now - weeksPractised * 7 * dayMs
  return Array.from({ length: plan.runs }, (_, index): Played | null => {
    const share = plan.runs === 1 ? 1 : index / (plan.runs - 1)
    const seed = pick(2 ** 30, index, plan.name)
    const customer = customers[Math.floor(index * 0.6) % customers.length]
    if (!customer) return null
    const startedAt = duringTheDay(first + (last - first) * share, seed, now)
    const run = play(plan, customer.scenario, { seed, startedAt, skill: plan.from + (plan.to - plan.from) * share })
    const mode = index < coachedAtFirst ? 'coached' : 'solo'
    const isLast = index === plan.runs - 1
    return { customer, run, seed, startedAt, mode, ...(isLast && plan.lesson ? { lesson: plan.lesson } : {}) }
  }).flatMap((played) => (played?.run.state.status === 'ended' ? [played] : []))
}

/** Some moment of that day's working hours, and never later than now. */
export function duringTheDay(at: number, seed: number, now: number): number {
  const morning = Math.floor(at / dayMs) * dayMs + 8 * 3_600_000
  return Math.min(morning + pick(9 * 3_600_000, seed, 'hour'), now - 3_600_000)
}

export function play(
  plan: DemoPractice,
  scenario: Scenario,
  at: { seed: number; startedAt: number; skill: number },
): Run {
  const { seed, startedAt, skill } = at
  let run: Run = { state: startAttempt(scenario, { seed, pace: 1, now: startedAt }), now: startedAt, events: [] }
  for (let step = 0; step < mostSteps && run.state.status === 'active'; step++) {
    const isGood = pick(1000, seed, `skill@${run.state.seq}`) < skill * 1000
    const player = isGood ? 'expert' : (plan.otherwise ?? 'average')
    const next = playStep(
      scenario,
      gradeReply,
      run,
      lacking(nextStep(player, scenario, run.state, seed), plan.leavesOut),
    )
    if (!next.ok) throw new Error(`The demo conversation with ${scenario.id} broke off: ${next.problem.code}`)
    run = next.value
  }
  return run
}

const lacking = (step: Step, part: Part | undefined): Step =>
  step.kind === 'reply' && part !== undefined ? { ...step, text: withoutPart(step.text, part) } : step
