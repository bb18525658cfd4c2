import 'server-only'
import { valueAt } from '@/domain/editing/change'
import type { Plain } from '@/domain/editing/document'
import { readTree } from '@/domain/editing/tree'
import type { Actor } from '../actor'
import { database } from '../database'
import type { StudioCard } from './answers'
import { requireWriter } from './require-author'
import { nameIn, namesOf } from './require-draft'

const text = (value: Plain | undefined): string => (typeof value === 'string' ? value : '')
const number = (value: Plain | undefined): number | null => (typeof value === 'number' ? value : null)

const ageOf = (written: string): 'young' | 'middle' | 'old' =>
  written === 'young' || written === 'old' ? written : 'middle'

/** What a card shows, read from a text that need not be valid: a half-written draft has its place in the library, too. */
function cardOf(source: string) {
  const tree = readTree(source)
  const root: Plain = tree.ok ? tree.value.value : null
  const name = text(valueAt(root, ['customer', 'name']))
  return {
    title: text(valueAt(root, ['title'])),
    summary: text(valueAt(root, ['summary'])),
    difficulty: number(valueAt(root, ['difficulty'])),
    customer:
      name === ''
        ? null
        : {
            name,
            face: number(valueAt(root, ['customer', 'face'])) ?? 0,
            age: ageOf(text(valueAt(root, ['customer', 'age']))),
            temper: number(valueAt(root, ['customer', 'temper'])) ?? 50,
          },
  }
}

/** Every customer, archived ones too, the last one worked on first. */
export async function listScenarios(actor: Actor): Promise<readonly StudioCard[]> {
  requireWriter(actor)
  const rows = await database.scenario.findMany({
    select: {
      id: true,
      archived: true,
      currentVersionId: true,
      createdAt: true,
      versions: {
        where: { status: { in: ['published', 'scheduled'] } },
        select: { id: true, number: true, status: true, source: true, createdAt: true, publishAt: true },
      },
      drafts: { select: { revision: true, source: true, updatedAt: true, updatedById: true } },
      _count: { select: { attempts: true } },
    },
  })
  const names = await namesOf(rows.flatMap(({ drafts }) => drafts.map(({ updatedById }) => updatedById)))
  const cards = rows.map((row) => {
    const current = row.versions.find(({ id }) => id === row.currentVersionId)
    const planned = row.versions.find(({ status }) => status === 'scheduled')
    const draft = row.drafts[0]
    const worked = Math.max(row.createdAt.getTime(), current?.createdAt.getTime() ?? 0, draft?.updatedAt.getTime() ?? 0)
    const card = cardOf(draft?.source ?? current?.source ?? '')
    return {
      worked,
      card: {
        ...card,
        scenarioId: row.id,
        title: card.title || row.id,
        archived: row.archived,
        published: current
          ? { versionId: current.id, number: current.number, at: (current.publishAt ?? current.createdAt).getTime() }
          : null,
        scheduled: planned?.publishAt
          ? { versionId: planned.id, number: planned.number, at: planned.publishAt.getTime() }
          : null,
        draft: draft
          ? {
              revision: draft.revision,
              updatedAt: draft.updatedAt.getTime(),
              updatedBy: nameIn(names, draft.updatedById),
              changed: draft.source !== current?.source,
            }
          : null,
        attempts: row._count.attempts,
      },
    }
  })
  return cards
    .sort((a, b) => b.worked - a.worked || (a.card.scenarioId < b.card.scenarioId ? -1 : 1))
    .map(({ card }) => card)
}
