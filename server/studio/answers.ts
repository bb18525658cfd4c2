import 'server-only'
import type { Layout } from '@/domain/editing/document'
import type { ScenarioProblem } from '@/domain/scenario/problem'

/** What the Studio's server functions take and answer: plain data, safe to send to an author's browser. */

/** One customer in the Studio's library. */
export type StudioCard = {
  readonly scenarioId: string
  readonly title: string
  readonly summary: string
  readonly customer: {
    readonly name: string
    readonly face: number
    readonly age: 'young' | 'middle' | 'old'
    readonly temper: number
  } | null
  readonly difficulty: number | null
  readonly archived: boolean
  /** The version that trainees meet now. */
  readonly published: { readonly versionId: string; readonly number: number; readonly at: number } | null
  readonly scheduled: { readonly versionId: string; readonly number: number; readonly at: number } | null
  readonly draft: {
    readonly revision: number
    readonly updatedAt: number
    readonly updatedBy: string
    readonly changed: boolean
  } | null
  readonly attempts: number
}

export type Golden = { readonly name: string; readonly source: string }

export type Colleague = { readonly userId: string; readonly name: string; readonly seenAt: number }

export type DraftView = {
  readonly scenarioId: string
  readonly source: string
  readonly layout: Layout
  readonly conversations: readonly Golden[]
  /** Goes up with every save; a save names the one it edits. */
  readonly revision: number
  readonly updatedAt: number
  readonly updatedBy: string
  readonly base: { readonly versionId: string; readonly number: number } | null
  readonly archived: boolean
  readonly others: readonly Colleague[]
  readonly recoveries: readonly RecoveryRow[]
}

export type SaveInput = {
  readonly revision: number
  readonly source: string
  readonly layout: Layout
  readonly conversations: readonly Golden[]
}

/**
 * `saved: false` when somebody else saved first: theirs is in `stored`, the text that was sent is kept as the recovery
 * copy `recoveryId`, so that neither is lost.
 */
export type SaveAnswer =
  | { readonly saved: true; readonly revision: number; readonly updatedAt: number }
  | {
      readonly saved: false
      readonly recoveryId: string
      readonly by: string
      readonly at: number
      readonly stored: SaveInput
    }

export type RecoveryRow = {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly baseRevision: number
}

export type DraftCheck = {
  readonly problems: readonly ScenarioProblem[]
  readonly errors: number
  readonly warnings: number
  readonly canPublish: boolean
}

export type VersionRow = {
  readonly versionId: string
  readonly number: number
  readonly status: 'published' | 'scheduled' | 'retired' | 'cancelled'
  readonly isCurrent: boolean
  readonly note: string
  readonly reason: string
  readonly by: string | null
  readonly createdAt: number
  readonly publishAt: number | null
  readonly attempts: number
  readonly activeAttempts: number
}

export type PublishInput = {
  /** The draft revision the author has looked at. */
  readonly revision: number
  readonly note: string
  /** Needed when the checks warn. */
  readonly reason?: string
  /** Milliseconds since the epoch; left out, at once. */
  readonly publishAt?: number
}
