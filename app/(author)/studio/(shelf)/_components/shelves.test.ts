import { describe, expect, it } from 'vitest'
import type { StudioCard } from '@/server/studio/answers'
import { isOnShelf, shelfSchema } from './shelves'

const card = (given: Partial<StudioCard>): StudioCard => ({
  scenarioId: 'late-present',
  title: 'Late present',
  summary: '',
  customer: null,
  difficulty: null,
  archived: false,
  published: null,
  scheduled: null,
  draft: null,
  attempts: 0,
  ...given,
})
const draft = { revision: 1, updatedAt: 0, updatedBy: 'Mateo', changed: true }
const published = { versionId: 'v1', number: 1, at: 0 }

describe('the shelves of the Studio', () => {
  it('show a draft that changes something beside what is published', () => {
    const both = card({ draft, published })
    expect((['all', 'drafts', 'published', 'archived'] as const).map((shelf) => isOnShelf(both, shelf))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
  it('do not call it a draft when it says what is published already', () => {
    expect(isOnShelf(card({ draft: { ...draft, changed: false }, published }), 'drafts')).toBe(false)
    expect(isOnShelf(card({ draft: { ...draft, changed: false } }), 'drafts')).toBe(true)
  })
  it('keep what is archived apart from everything else', () => {
    const gone = card({ draft, published, archived: true })
    expect((['all', 'drafts', 'published', 'archived'] as const).map((shelf) => isOnShelf(gone, shelf))).toEqual([
      false,
      false,
      false,
      true,
    ])
  })
  it('fall back to everything when the address names no shelf', () => {
    expect(shelfSchema.parse({ show: 'cupboard' })).toEqual({ show: 'all' })
    expect(shelfSchema.parse({})).toEqual({ show: 'all' })
  })
})
