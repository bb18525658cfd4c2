import 'server-only'
import { advance } from '@/domain/attempt/advance'
import type { AttemptEvent } from '@/domain/attempt/event'
import type { Mode } from '@/domain/attempt/mode'
import { momentOf } from '@/domain/attempt/moment-of'
import type { AttemptState } from '@/domain/attempt/state'
import { turnAnswer } from '@/domain/attempt/turn-answer'
import type { TurnAnswer } from '@/domain/attempt/view'
import { gradeReply } from '@/domain/grading/grade-reply'
import type { Scenario } from '@/domain/scenario/schema'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict, NotFound, Unprocessable } from '../refusal'
import { refreshStandings } from '../standings/refresh-standings'
import type { EventInput } from './event-input'
import { findAttempt, type LoadedAttempt, stateAfter } from './load-attempt'
import { settledColumns } from './settled-columns'
import { modeOf } from './stored-mode'

const refusals: Readonly<Record<string, string>> = {
  'attempt-ended': 'This conversation is over. Open its debrief, or start a new one.',
  'silence-too-early': 'The customer is still waiting patiently.',
  'already-on-hold': 'The customer is already on hold.',
  'not-on-hold': 'The customer is not on hold.',
  'on-hold': 'The customer is on hold. Come back to them first.',
  'timers-off': 'The timers of this conversation are off.',
  'action-not-offered': 'That is not possible with this customer.',
}

/**
 * Records one thing the trainee did and answers with what the customer does next. The event is on disk before this
 * returns. Repeating an event id changes nothing and answers as the first time did.
 */
export async function recordEvent(actor: Actor, attemptId: string, input: EventInput): Promise<TurnAnswer> {
  const attempt = await findAttempt(attemptId)
  if (!attempt || attempt.row.userId !== actor.userId) throw new NotFound('There is no such conversation of yours.')
  const repeated = answerAgain(attempt, input)
  if (repeated) return repeated
  if (attempt.state.status === 'ended') throw new Conflict('attempt-ended', refusals['attempt-ended'])
  if (input.after !== attempt.row.eventCount) throw behind(attempt)

  const mode = modeOf(attempt.row.mode)
  if (input.kind === 'hint' && (mode === 'solo' || mode === 'assessment'))
    throw new Unprocessable('no-hints', 'There are no hints in this mode.')

  const event = eventOf(forMode(input, mode), attempt.scenario, attempt.state, Date.now())
  const advanced = advance(attempt.scenario, attempt.state, event)
  if (!advanced.ok) {
    const { code } = advanced.problem
    throw new Unprocessable(code, refusals[code] ?? 'That is not possible at this point of the conversation.')
  }
  const stored = await store(attempt, event, advanced.value)
  if (!stored) return afterLosingTheRace(actor, attemptId, input)
  return answer(attempt, attempt.state, advanced.value, event.at)
}

/** Written replies belong to guided practice; anywhere else nothing is known of them. */
function forMode(input: EventInput, mode: Mode): EventInput {
  if (input.kind !== 'reply' || mode === 'guided') return input
  const { choice: _, ...rest } = input
  return rest
}

function eventOf(input: EventInput, scenario: Scenario, state: AttemptState, at: number): AttemptEvent {
  const { id } = input
  const graded = (text: string) => (text.trim() === '' ? null : gradeReply(text, momentOf(scenario, state)))
  switch (input.kind) {
    case 'reply':
      return {
        id,
        at,
        kind: 'reply',
        text: input.text,
        grade: gradeReply(input.text, momentOf(scenario, state)),
        ...(input.choice === undefined ? {} : { choice: input.choice }),
      }
    case 'hold':
      return { id, at, kind: 'hold', text: input.text, grade: graded(input.text), composed: true }
    case 'action':
      return {
        id,
        at,
        kind: 'action',
        action: input.action,
        text: input.text,
        grade: graded(input.text),
        composed: true,
      }
    case 'notes':
      return { id, at, kind: 'notes', text: input.text }
    default:
      return { id, at, kind: input.kind }
  }
}

/** Writes event and attempt together; false when another send took this place in the conversation first. */
async function store(attempt: LoadedAttempt, event: AttemptEvent, next: AttemptState): Promise<boolean> {
  const { row } = attempt
  const seq = row.eventCount + 1
  const at = new Date(event.at)
  return database.$transaction(async (tx) => {
    const claimed = await tx.attempt.updateMany({
      where: { id: row.id, eventCount: row.eventCount, status: 'active' },
      data: {
        eventCount: seq,
        lastEventAt: at,
        ...(next.status === 'ended'
          ? settledColumns(attempt.scenario, next, at, { mode: modeOf(row.mode), isRewind: row.parentId !== null })
          : {}),
      },
    })
    if (claimed.count === 0) return false
    await tx.attemptEvent.create({
      data: { attemptId: row.id, seq, clientId: event.id, kind: event.kind, body: JSON.stringify(event), at },
    })
    if (next.status === 'ended') await refreshStandings(tx, row.userId)
    return true
  })
}

/** Two tabs, or a retry that overtook the first send: answer the retry, tell the other tab to catch up. */
async function afterLosingTheRace(actor: Actor, attemptId: string, input: EventInput): Promise<TurnAnswer> {
  const now = await findAttempt(attemptId)
  if (!now || now.row.userId !== actor.userId) throw new NotFound('There is no such conversation of yours.')
  const repeated = answerAgain(now, input)
  if (repeated) return repeated
  throw behind(now)
}

function answerAgain(attempt: LoadedAttempt, input: EventInput): TurnAnswer | null {
  const index = attempt.events.findIndex((event) => event.id === input.id)
  if (index < 0) return null
  const before = stateAfter(attempt.row, attempt.scenario, attempt.events.slice(0, index))
  const after = stateAfter(attempt.row, attempt.scenario, attempt.events.slice(0, index + 1))
  return answer(attempt, before, after, Date.now())
}

const answer = (attempt: LoadedAttempt, before: AttemptState, after: AttemptState, now: number): TurnAnswer =>
  turnAnswer(attempt.scenario, before, after, { mode: modeOf(attempt.row.mode), now })

const behind = (attempt: LoadedAttempt) =>
  new Conflict(
    'behind',
    'This conversation went on somewhere else, perhaps in another tab. Reload to catch up; your words are still in the box.',
    `after: expected ${attempt.row.eventCount}`,
  )
