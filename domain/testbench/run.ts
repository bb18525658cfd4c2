import { advance } from '../attempt/advance'
import type { AttemptEvent } from '../attempt/event'
import { momentOf } from '../attempt/moment-of'
import { patienceEnds } from '../attempt/silence'
import { startAttempt } from '../attempt/start'
import type { AttemptState } from '../attempt/state'
import type { Grade } from '../grading/grade'
import type { Moment } from '../grading/moment'
import { ok, type Result } from '../result'
import type { Scenario } from '../scenario/schema'
import { isAction, type Step } from './script'

export type Grader = (reply: string, moment: Moment) => Grade

/** A conversation being played on a clock of its own, which only the steps move. */
export type Run = { readonly state: AttemptState; readonly now: number; readonly events: readonly AttemptEvent[] }

/** Any fixed moment: nothing depends on the date. */
const epoch = Date.UTC(2026, 0, 5, 9)
/** How long a played trainee thinks before answering. */
const thinkingMs = 4000

export const startRun = (scenario: Scenario, seed: number, pace = 1): Run => ({
  state: startAttempt(scenario, { seed, pace, now: epoch }),
  now: epoch,
  events: [],
})

const apply = (scenario: Scenario, run: Run, event: AttemptEvent): Result<Run> => {
  const next = advance(scenario, run.state, event)
  if (!next.ok) return next
  return ok({ state: next.value, now: Math.max(run.now, event.at), events: [...run.events, event] })
}

/** Lets time pass; the customer nudges whenever their patience runs out on the way. */
const wait = (scenario: Scenario, run: Run, seconds: number): Result<Run> => {
  const until = Math.max(run.now, run.state.speakingUntil) + seconds * 1000
  let waited = run
  while (waited.state.status === 'active') {
    const ends = patienceEnds(scenario, waited.state)
    if (ends === null || ends > until) break
    const nudged = apply(scenario, waited, { id: `e${waited.events.length + 1}`, at: ends, kind: 'silence' })
    if (!nudged.ok) return nudged
    waited = nudged.value
  }
  return ok({ ...waited, now: Math.max(waited.now, until) })
}

/** Plays one step. The clock: answers come a few seconds after the customer is done, unless they speak over them. */
export const playStep = (scenario: Scenario, grade: Grader, run: Run, step: Step): Result<Run> => {
  if (step.kind === 'wait') return wait(scenario, run, step.seconds)
  const { state, now } = run
  const id = `e${run.events.length + 1}`
  const thoughtful = Math.max(now, state.speakingUntil + thinkingMs)
  const graded = (text: string) => (text.trim() === '' ? null : grade(text, momentOf(scenario, state)))
  if (step.kind === 'reply') {
    const at = step.over ? Math.max(state.at, state.speakingUntil - 300) : thoughtful
    return apply(scenario, run, {
      id,
      at,
      kind: 'reply',
      text: step.text,
      grade: grade(step.text, momentOf(scenario, state)),
    })
  }
  if (step.kind === 'hold')
    return apply(scenario, run, { id, at: thoughtful, kind: 'hold', text: step.text, grade: graded(step.text) })
  if (step.kind === 'resume') return apply(scenario, run, { id, at: now, kind: 'resume' })
  if (step.kind === 'notes') return apply(scenario, run, { id, at: now, kind: 'notes', text: step.text })
  if (isAction(step.kind))
    return apply(scenario, run, {
      id,
      at: thoughtful,
      kind: 'action',
      action: step.kind,
      text: step.text,
      grade: graded(step.text),
    })
  return ok(run)
}
