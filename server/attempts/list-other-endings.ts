import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { requireAttemptAccess } from './require-access'

const columns = {
  id: true,
  parentSeq: true,
  endingId: true,
  endingKind: true,
  total: true,
  version: { select: { id: true, source: true } },
} as const

type Row = {
  readonly id: string
  readonly parentSeq: number | null
  readonly endingId: string | null
  readonly endingKind: string | null
  readonly total: number | null
  readonly version: { readonly id: string; readonly source: string }
}

/** Where the same conversation led another time. `seq` is the turn that was answered differently. */
export type OtherEnding = {
  readonly attemptId: string
  readonly seq: number | null
  readonly title: string
  readonly kind: string
  readonly total: number
}

/**
 * The conversation this one went back into, if it is a what-if, and the finished what-ifs that began in it, oldest first.
 * For whoever may read this conversation: all of them belong to the same person.
 */
export async function listOtherEndings(
  actor: Actor,
  attemptId: string,
): Promise<{ readonly first: OtherEnding | null; readonly whatIfs: readonly OtherEnding[] }> {
  await requireAttemptAccess(actor, attemptId, 'read')
  const attempt = await database.attempt.findUnique({
    where: { id: attemptId },
    select: { parentSeq: true, parent: { select: columns } },
  })
  const branches = await database.attempt.findMany({
    where: { parentId: attemptId, status: 'ended' },
    select: columns,
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: 20,
  })
  return {
    first: attempt?.parent ? (endingOf({ ...attempt.parent, parentSeq: attempt.parentSeq })[0] ?? null) : null,
    whatIfs: branches.flatMap(endingOf),
  }
}

/** Nothing for a conversation that is still open: a what-if may be left from the middle of another. */
function endingOf({ id, parentSeq, endingId, endingKind, total, version }: Row): OtherEnding[] {
  const ending = scenarioOfVersion(version).endings.find((candidate) => candidate.id === endingId)
  return ending
    ? [{ attemptId: id, seq: parentSeq, title: ending.title, kind: endingKind ?? ending.kind, total: total ?? 0 }]
    : []
}
