import 'server-only'
import { practiceView } from '@/domain/attempt/practice-view'
import type { PracticeView } from '@/domain/attempt/view'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotFound } from '../refusal'
import { findAttempt } from './load-attempt'
import { modeOf } from './stored-mode'

/** The trainee's own conversation, as far as it has come. Another person's is answered as if it did not exist. */
export async function requirePractice(actor: Actor, attemptId: string): Promise<PracticeView> {
  const attempt = await findAttempt(attemptId)
  if (!attempt || attempt.row.userId !== actor.userId) throw new NotFound('There is no such conversation of yours.')
  const { row, scenario, state } = attempt
  const [person, first] = await Promise.all([
    database.user.findUnique({
      where: { id: actor.userId },
      select: { reframe: true, feedback: true, speech: true },
    }),
    row.parentId === null
      ? null
      : database.attempt.findUnique({ where: { id: row.parentId }, select: { id: true, total: true, parentId: true } }),
  ])
  return practiceView(scenario, state, {
    attemptId: row.id,
    mode: modeOf(row.mode),
    now: Date.now(),
    reframe: person?.reframe ?? null,
    feedback: person?.feedback === 'all' ? 'all' : 'one',
    speech: person?.speech ?? false,
    isWhatIf: row.parentId !== null,
    // Only the points of a first try stay on the board; a second try of a second try has none to keep.
    firstTry: first && { attemptId: first.id, total: first.parentId === null ? first.total : null },
  })
}
