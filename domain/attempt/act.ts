import { fail, ok } from '../result'
import { withAll } from './draft'
import { take } from './effects'
import type { AttemptEvent } from './event'
import { matches } from './matches'
import { factsIn, protest } from './reply'
import { longestReply, noticeInterruption, record, type Step, type Stepped, write } from './step'
import { shiftByGrade } from './temper'

/** What the words that go with an action are judged on: manner, and whether they say what happens next. */
const expects = { calm: 1, solve: 1 } as const

/** Manager, call-back, writing or the end of the chat: each is right at some moments and wrong at others. */
export const act = (step: Step, event: Extract<AttemptEvent, { kind: 'action' }>): Stepped => {
  const { scenario, index, before, draft, shifts } = step
  const { action, grade, composed } = event
  const text = event.text.trim()
  const written = scenario.actions[action]
  if (!written) return fail({ code: 'action-not-offered', facts: { action } })
  if (before.holdSince !== null) return fail({ code: 'on-hold' })
  if (text.length > longestReply) return fail({ code: 'reply-too-long', facts: { limit: longestReply } })

  if (!composed) noticeInterruption(step)
  write(step, text)
  draft.entries = [...draft.entries, { from: 'stage', seq: draft.seq, code: action, at: draft.at }]
  draft.nudged = 0
  if (grade) {
    shiftByGrade(scenario, index, draft, shifts, grade, expects)
    draft.restated = withAll(draft.restated, factsIn(grade, index))
    draft.offered = withAll(draft.offered, grade.offered)
  }
  const route = written.routes.find(({ when }) => matches(when, grade, draft, index))
  const effects = route ?? written.otherwise
  const id = route?.id ?? 'otherwise'
  protest(step)
  take(scenario, index, draft, shifts, { owner: `${action}/${id}`, route: id, effects }, step.first)
  const { verdict } = effects
  return ok(record(step, { kind: 'action', route: id, text, grade, expects: grade ? expects : {}, verdict }))
}
