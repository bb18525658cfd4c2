import type { Grade } from '../grading/grade'
import { fail, ok } from '../result'
import { take } from './effects'
import type { AttemptEvent } from './event'
import { protest } from './reply'
import { longestReply, noticeInterruption, record, type Step, type Stepped, write } from './step'
import { provoke } from './temper'

const asks = (grade: Grade | null | undefined): boolean => grade?.acts.includes('asks-to-hold') ?? false

/** A hold is granted when it was asked for: in the words sent with it, or in the reply just before. */
export const hold = (step: Step, event: Extract<AttemptEvent, { kind: 'hold' }>): Stepped => {
  const { scenario, index, before, draft, shifts } = step
  const { grade, composed } = event
  const text = event.text.trim()
  const written = scenario.actions.hold
  if (!written) return fail({ code: 'action-not-offered', facts: { action: 'hold' } })
  if (before.holdSince !== null) return fail({ code: 'already-on-hold' })
  if (text.length > longestReply) return fail({ code: 'reply-too-long', facts: { limit: longestReply } })

  if (!composed) noticeInterruption(step)
  write(step, text)
  const granted = asks(grade) || asks(before.turns.at(-1)?.grade)
  draft.entries = [...draft.entries, { from: 'stage', seq: draft.seq, code: 'held', at: draft.at }]
  draft.counts = { ...draft.counts, holds: draft.counts.holds + 1 }
  draft.holdSince = draft.at
  draft.nudged = 0
  if (!granted) provoke(scenario, draft, shifts, 'hold-unasked')
  protest(step)
  const says = granted ? written.granted : written.grudged
  const route = granted ? 'granted' : 'grudged'
  take(scenario, index, draft, shifts, { owner: `hold/${route}`, route, effects: { says } }, step.first)
  const verdict = granted ? 'right' : 'wrong'
  return ok(record(step, { kind: 'hold', route, text, grade, expects: grade ? { calm: 1 } : {}, verdict }))
}

export const resume = (step: Step): Stepped => {
  const { scenario, index, before, draft, shifts } = step
  const written = scenario.actions.hold
  if (!written || before.holdSince === null) return fail({ code: 'not-on-hold' })

  const late = draft.at - before.holdSince > written.longest * 1000 * before.pace && before.pace > 0
  draft.holdSince = null
  draft.nudged = 0
  // Coming back cuts the wait short, so nobody is spoken over by it.
  draft.speakingUntil = Math.min(draft.speakingUntil, draft.at)
  draft.entries = [
    ...draft.entries,
    { from: 'stage', seq: draft.seq, code: late ? 'resumed-late' : 'resumed', at: draft.at },
  ]
  if (late) provoke(scenario, draft, shifts, 'hold-long')
  const route = late ? 'late' : 'back'
  take(scenario, index, draft, shifts, { owner: `hold/${route}`, route, effects: { says: written[route] } })
  const verdict = late ? 'too-late' : 'right'
  return ok(record(step, { kind: 'resume', route, text: '', grade: null, expects: {}, verdict }))
}
