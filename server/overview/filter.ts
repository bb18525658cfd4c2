import 'server-only'
import { z } from 'zod'
import { parts } from '@/domain/grading/grade'

export const shownPeople = ['all', 'not-ready', 'ready', 'idle', 'stuck', 'due', 'overdue'] as const
export type ShownPeople = (typeof shownPeople)[number]

const sortKey = z.union([z.enum(['name', 'now', 'trend', 'ready', 'last', ...parts]), z.string().regex(/^T\d{2}$/)])

/**
 * What the address of the overview says. Something unknown in it counts as not said: an old or mistyped link still opens.
 */
export const overviewFilterSchema = z.object({
  team: z.string().min(1).nullable().catch(null).default(null),
  view: z.enum(['parts', 'techniques']).catch('parts').default('parts'),
  show: z.enum(shownPeople).catch('all').default('all'),
  sort: sortKey.catch('name').default('name'),
  dir: z.enum(['up', 'down']).catch('up').default('up'),
  q: z.string().trim().max(100).catch('').default(''),
})
export type OverviewFilter = z.infer<typeof overviewFilterSchema>

/** The same as an address, without what is as it would be anyway. */
export function addressOf(filter: OverviewFilter): string {
  const usual = overviewFilterSchema.parse({})
  const said = Object.entries(filter).filter(([key, value]) => value !== usual[key as keyof OverviewFilter])
  return new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString()
}
