import { z } from 'zod'
import type { StudioCard } from '@/server/studio/answers'

export const shelves = [
  { id: 'all', label: 'In work and live' },
  { id: 'drafts', label: 'Drafts' },
  { id: 'published', label: 'Published' },
  { id: 'archived', label: 'Archived' },
] as const
export type ShelfId = (typeof shelves)[number]['id']

export const shelfSchema = z.object({
  show: z.enum(['all', 'drafts', 'published', 'archived']).catch('all').default('all'),
})

/** A draft that says nothing new is no work in hand: it counts as published only. */
export const isOnShelf = (card: StudioCard, shelf: ShelfId): boolean => {
  if (shelf === 'archived') return card.archived
  if (card.archived) return false
  if (shelf === 'drafts') return card.draft !== null && (card.draft.changed || card.published === null)
  return shelf === 'all' || card.published !== null
}
