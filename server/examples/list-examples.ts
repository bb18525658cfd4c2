import 'server-only'
import { z } from 'zod'
import { canReadExamples } from '@/domain/access/can'
import { parts } from '@/domain/grading/grade'
import { gradingFile } from '@/domain/review/example'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed } from '../refusal'

const pageSize = 20

const level = z.union([z.literal(0), z.literal(1), z.literal(2)])
const labels = z.object({ calm: level, listen: level, restate: level, apologise: level, solve: level })
const turns = z.array(z.object({ role: z.enum(['customer', 'agent']), text: z.string() }))
const words = z.array(z.string())

const columns = {
  id: true,
  source: true,
  scenarioId: true,
  context: true,
  facts: true,
  policy: true,
  reply: true,
  labels: true,
  machineLabels: true,
  personParts: true,
  ruleIds: true,
  note: true,
  createdAt: true,
} as const

type Row = NonNullable<Awaited<ReturnType<typeof findOne>>>
const findOne = (id: string) => database.example.findUnique({ where: { id }, select: columns })

const exampleFrom = (row: Row) => ({
  id: row.id,
  source: row.source === 'dispute' ? ('dispute' as const) : ('kept' as const),
  scenarioId: row.scenarioId,
  context: turns.parse(JSON.parse(row.context)),
  facts: words.parse(JSON.parse(row.facts)),
  policy: words.parse(JSON.parse(row.policy)),
  reply: row.reply,
  labels: labels.parse(JSON.parse(row.labels)),
  machineLabels: labels.parse(JSON.parse(row.machineLabels)),
  personParts: z.array(z.enum(parts)).parse(JSON.parse(row.personParts)),
  ruleIds: words.parse(JSON.parse(row.ruleIds)),
  note: row.note,
  createdAt: row.createdAt.getTime(),
})

export type StoredExample = ReturnType<typeof exampleFrom>
export type ExampleSource = StoredExample['source']

function requireReader(actor: Actor): void {
  if (!canReadExamples(actor)) throw new NotAllowed('Examples are for supervisors, authors and administrators.')
}

/** Labelled replies, newest first. Nobody's name is among them. `before` is the `next` of the page before. */
export async function listExamples(actor: Actor, source: ExampleSource | null, before: string | null = null) {
  requireReader(actor)
  const rows = await database.example.findMany({
    where: source === null ? {} : { source },
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(before === null ? {} : { cursor: { id: before }, skip: 1 }),
  })
  const shown = rows.slice(0, pageSize)
  return { examples: shown.map(exampleFrom), next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}

/** All examples as a grading file, oldest first, so that a longer export starts with the shorter one. */
export async function exportExamples(actor: Actor, source: ExampleSource | null): Promise<string> {
  requireReader(actor)
  const rows = await database.example.findMany({
    where: source === null ? {} : { source },
    select: columns,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return gradingFile(rows.map(exampleFrom))
}
