import 'server-only'
import { z } from 'zod'
import { canReadAudit } from '@/domain/access/can'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed } from '../refusal'
import { auditActions, auditSubjects, knownAuditActions } from './action'

const pageSize = 50
const dayMs = 86_400_000

const day = z.iso.date().nullable().catch(null).default(null)

/** What the address of the log says; something unknown in it counts as not said. */
export const auditFilterSchema = z.object({
  action: z
    .enum(knownAuditActions as [string, ...string[]])
    .nullable()
    .catch(null)
    .default(null),
  subject: z.enum(auditSubjects).nullable().catch(null).default(null),
  /** Part of the name of who did it, or of whom it was done to. */
  who: z.string().trim().max(100).catch('').default(''),
  from: day,
  to: day,
  /** Entries older than this one. */
  before: z.coerce.number().int().positive().nullable().catch(null).default(null),
})
export type AuditFilter = z.infer<typeof auditFilterSchema>

/** Names found by a part of them; more would make the question too long, and nobody reads that many. */
const mostPeople = 200

/** What changed, newest first, fifty at a time; `next` is the `before` of the page that follows. Administrators only. */
export async function listAudit(actor: Actor, filter: AuditFilter) {
  if (!canReadAudit(actor)) throw new NotAllowed()
  const people = filter.who === '' ? null : await idsByName(filter.who)
  const found = await database.auditEntry.findMany({
    where: {
      AND: [
        filter.before === null ? {} : { id: { lt: filter.before } },
        filter.action === null ? {} : { action: filter.action },
        filter.subject === null ? {} : { subjectType: filter.subject },
        people === null
          ? {}
          : { OR: [{ actorId: { in: people } }, { subjectType: 'person', subjectId: { in: people } }] },
        filter.from === null ? {} : { at: { gte: new Date(filter.from) } },
        filter.to === null ? {} : { at: { lt: new Date(Date.parse(filter.to) + dayMs) } },
      ],
    },
    select: {
      id: true,
      at: true,
      actorId: true,
      action: true,
      subjectType: true,
      subjectId: true,
      before: true,
      after: true,
    },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  })
  const shown = found.slice(0, pageSize)
  const nameOf = await namesOf(shown)
  return {
    rows: shown.map(({ actorId, action, subjectType, subjectId, before, after, ...row }) => ({
      ...row,
      at: row.at.getTime(),
      by: actorId === null ? 'Keepcool' : nameOf(actorId),
      did: (auditActions as Readonly<Record<string, string>>)[action] ?? action,
      subject: { type: subjectType, id: subjectId, name: nameOf(subjectId) },
      changes: changesOf(before, after),
    })),
    next: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  }
}

export type AuditLine = Awaited<ReturnType<typeof listAudit>>['rows'][number]

async function idsByName(part: string): Promise<string[]> {
  const rows = await database.user.findMany({
    where: { nameLower: { contains: part.toLowerCase() } },
    select: { id: true },
    take: mostPeople,
  })
  return rows.map((row) => row.id)
}

/** Names as they are now. The log keeps ids, so who was erased has none. */
async function namesOf(rows: readonly { actorId: string | null; subjectType: string; subjectId: string }[]) {
  const idsOf = (type: string) => rows.filter((row) => row.subjectType === type).map((row) => row.subjectId)
  const [people, teams, assignments] = await Promise.all([
    database.user.findMany({
      where: { id: { in: [...idsOf('person'), ...rows.flatMap((row) => row.actorId ?? [])] } },
      select: { id: true, name: true },
    }),
    database.team.findMany({ where: { id: { in: idsOf('team') } }, select: { id: true, name: true } }),
    database.assignment.findMany({ where: { id: { in: idsOf('assignment') } }, select: { id: true, title: true } }),
  ])
  const names = new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...teams.map(({ id, name }) => [id, name] as const),
    ...assignments.map(({ id, title }) => [id, title] as const),
  ])
  return (id: string) => names.get(id) ?? id
}

const stored = z.record(z.string(), z.unknown())

/** What differs, key by key. Lists are written out; what was not there before or after is null. */
function changesOf(before: string | null, after: string | null) {
  const read = (text: string | null) => (text === null ? {} : stored.parse(JSON.parse(text)))
  const [was, is] = [read(before), read(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((what) => {
    const [from, to] = [inWords(was[what]), inWords(is[what])]
    return from === to ? [] : [{ what, from, to }]
  })
}

function inWords(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return Array.isArray(value) ? value.join(', ') : String(value)
}
