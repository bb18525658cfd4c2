import type { Grade, Level, Part } from '../grading/grade'
import type { Problem, Result } from '../result'
import type { Scenario } from '../scenario/schema'
import type { Draft } from './draft'
import type { ScenarioIndex } from './scenario-index'
import type { AttemptState, TemperShift, TurnRecord } from './state'
import { provoke } from './temper'

/** One event being worked out: everything its steps read, and the draft they fill. */
export type Step = {
  readonly scenario: Scenario
  readonly index: ScenarioIndex
  readonly before: AttemptState
  readonly draft: Draft
  readonly shifts: TemperShift[]
  /** Words the customer says before anything else ("Let me finish!"). */
  readonly first: string[]
  interrupted: boolean
}

export type Stepped = Result<AttemptState, Problem>

/** The longest reply worth grading; longer ones are refused rather than cut, so that a grade is always of what was sent. */
export const longestReply = 4000

/** Sending while the customer is still typing speaks over them, by the server's clock; never with the timers off. */
export const noticeInterruption = (step: Step): void => {
  const { scenario, before, draft } = step
  if (before.pace === 0 || draft.at >= before.speakingUntil) return
  step.interrupted = true
  draft.counts = { ...draft.counts, interruptions: draft.counts.interruptions + 1 }
  provoke(scenario, draft, step.shifts, 'interruption')
}

/** Puts the trainee's own line on the screen. */
export const write = ({ draft, interrupted }: Step, text: string): void => {
  if (text === '') return
  draft.entries = [...draft.entries, { from: 'agent', seq: draft.seq, text, at: draft.at, interrupted }]
}

type Recorded = {
  readonly kind: TurnRecord['kind']
  readonly route: string | null
  readonly text: string
  readonly grade: Grade | null
  readonly expects: Readonly<Partial<Record<Part, Level>>>
  readonly verdict: TurnRecord['verdict']
  readonly choice?: string | undefined
}

/** Closes the step: keeps what this turn did, for the debrief, the score and the review. */
export const record = ({ before, draft, shifts, interrupted }: Step, turn: Recorded): AttemptState => {
  const revealed = draft.known === before.known ? [] : draft.known.filter((id) => !before.known.includes(id))
  // Written out, not spread: this runs for every step of every replay, and a spread costs more than the rest of it.
  draft.turns = [
    ...draft.turns,
    {
      seq: draft.seq,
      at: draft.at,
      kind: turn.kind,
      node: before.node,
      route: turn.route,
      text: turn.text,
      grade: turn.grade,
      expects: turn.expects,
      temperBefore: before.temper,
      temperAfter: draft.temper,
      shifts,
      revealed,
      interrupted,
      waitedMs: draft.at - before.speakingUntil,
      verdict: turn.verdict,
      choice: turn.choice,
    },
  ]
  return draft
}
