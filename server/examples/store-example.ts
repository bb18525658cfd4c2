import 'server-only'
import { replay } from '@/domain/attempt/replay'
import { type Level, type Part, parts } from '@/domain/grading/grade'
import { effectiveOverrides, regraded } from '@/domain/review/effective'
import { erringRules } from '@/domain/review/erring-rules'
import { plainMomentOf } from '@/domain/review/example'
import type { Actor } from '../actor'
import type { LoadedAttempt } from '../attempts/load-attempt'
import type { Transaction } from '../database'
import { correctionsOf } from '../review/corrections'

type Kept = { readonly seq: number; readonly source: 'dispute' | 'kept'; readonly note: string }

const levelsBy = (levelOf: (part: Part) => Level): Record<Part, Level> => ({
  calm: levelOf('calm'),
  listen: levelOf('listen'),
  restate: levelOf('restate'),
  apologise: levelOf('apologise'),
  solve: levelOf('solve'),
})

/** The moment a turn answered, in plain sentences. */
export function momentBefore({ row, scenario, events }: LoadedAttempt, seq: number) {
  const beginning = { seed: row.seed, pace: row.pace, startedAt: row.startedAt.getTime() }
  const before = replay(scenario, beginning, events.slice(0, seq - 1))
  if (!before.ok) throw new Error(`Attempt ${row.id} cannot be replayed: ${before.problem.code}`)
  return plainMomentOf(scenario, before.value)
}

/**
 * Keeps a graded reply with the levels that count now, the moment it answered, and the rules that spoke against what a
 * person marked. There is one example for a turn: keeping it again brings it up to date. A dispute outranks a keepsake.
 */
export async function storeExample(tx: Transaction, actor: Actor, attempt: LoadedAttempt, kept: Kept): Promise<string> {
  const { row } = attempt
  const { overrides, revisions } = await correctionsOf(tx, row.id)
  const turn = regraded(attempt.state, revisions).turns.find((candidate) => candidate.seq === kept.seq)
  if (!turn?.grade) throw new Error(`Attempt ${row.id} has no graded turn ${kept.seq}`)
  const { grade, text } = turn
  const marks = effectiveOverrides(overrides).filter(({ seq }) => seq === kept.seq)
  const machineLabels = levelsBy((part) => grade.parts[part].level)
  const moment = momentBefore(attempt, kept.seq)
  const key = { attemptId: row.id, seq: kept.seq }
  const known = await tx.example.findUnique({ where: { attemptId_seq: key }, select: { source: true, note: true } })
  const content = {
    source: known?.source === 'dispute' ? 'dispute' : kept.source,
    scenarioId: row.scenarioId,
    context: JSON.stringify(moment.context),
    facts: JSON.stringify(moment.facts),
    policy: JSON.stringify(moment.policy),
    reply: text,
    labels: JSON.stringify(levelsBy((part) => marks.find((mark) => mark.part === part)?.level ?? machineLabels[part])),
    machineLabels: JSON.stringify(machineLabels),
    personParts: JSON.stringify(parts.filter((part) => marks.some((mark) => mark.part === part))),
    ruleIds: JSON.stringify([...new Set(marks.flatMap(({ part, level }) => erringRules(grade, part, level)))].sort()),
    note: kept.note || known?.note || '',
  }
  const { id } = await tx.example.upsert({
    where: { attemptId_seq: key },
    create: { ...key, ...content, createdById: actor.userId },
    update: content,
    select: { id: true },
  })
  return id
}

/** A mark of an example changed afterwards: the example follows. Does nothing when the turn is no example. */
export async function refreshExample(
  tx: Transaction,
  actor: Actor,
  attempt: LoadedAttempt,
  seq: number,
): Promise<void> {
  const known = await tx.example.findUnique({
    where: { attemptId_seq: { attemptId: attempt.row.id, seq } },
    select: { source: true },
  })
  if (known)
    await storeExample(tx, actor, attempt, { seq, source: known.source === 'dispute' ? 'dispute' : 'kept', note: '' })
}
