import 'server-only'
import type { Board } from '@/domain/scoring/standing'

export const spans = ['week', 'month', 'all'] as const
export type Span = (typeof spans)[number]

/** Which board is meant: what it counts, over which time, among whom (null: the whole company). */
export type BoardChoice = { readonly board: Board; readonly span: Span; readonly teamId: string | null }

export type BoardRow = {
  /** The alias where the person chose one, otherwise the name. */
  readonly name: string
  /** Points, or tenths of a point of improvement. */
  readonly value: number
  /** 1 is best; equal values share a rank. */
  readonly rank: number
  readonly isYou: boolean
}

export type BoardPage = {
  readonly rows: readonly BoardRow[]
  /** Give it back to get the rows below these; null when there are none. */
  readonly next: string | null
}

/** What the queries read of a standing. */
export const standingColumns = {
  userId: true,
  value: true,
  user: { select: { name: true, alias: true } },
} as const

export type StandingFound = {
  readonly userId: string
  readonly value: number
  readonly user: { readonly name: string; readonly alias: string | null }
}
