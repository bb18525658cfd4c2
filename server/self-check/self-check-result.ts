import 'server-only'
import { z } from 'zod'
import { type Part, parts } from '@/domain/grading/grade'

export type SelfCheckResult = {
  readonly at: number
  /** 0 to 100 per part; null where every question was skipped. */
  readonly scores: Readonly<Record<Part, number | null>>
}

const stored = z.record(z.enum(parts), z.number().min(0).max(100).nullable())

/** The scores column as scores. Anything else means damaged data: it throws. */
export const selfCheckScores = (column: string): SelfCheckResult['scores'] => stored.parse(JSON.parse(column))
