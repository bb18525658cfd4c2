import type { StudioCard } from '@/server/studio/answers'
import { dayOf, minuteOf } from '../../_components/when'

/** How far a customer is, in as few words as will do. */
export const stateWords = ({ archived, published, scheduled, draft }: StudioCard): readonly string[] => [
  ...(archived ? ['Archived: trainees do not meet them'] : []),
  ...(published ? [`Version ${published.number} is live since ${dayOf(published.at)}`] : ['Not published yet']),
  ...(scheduled ? [`Version ${scheduled.number} goes live ${minuteOf(scheduled.at)}`] : []),
  ...(draft && (draft.changed || !published) ? [`Draft saved ${minuteOf(draft.updatedAt)} by ${draft.updatedBy}`] : []),
]
