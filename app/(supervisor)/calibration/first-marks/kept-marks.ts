import { z } from 'zod'
import { parts } from '@/domain/grading/grade'
import type { SheetMarks } from '../_components/mark-sheet'

// In this tab only, under the reader's own name. Storage may be full or switched off: then it is simply not kept.
const keyOf = (userId: string) => `keepcool:first-marks:${userId}`
const level = z.union([z.literal(0), z.literal(1), z.literal(2)])
const stored = z.record(z.string(), z.partialRecord(z.enum(parts), level))

/** The marks of an unfinished try; none when there are none, or when they are of another form than today's. */
export function keptMarks(userId: string): Record<string, SheetMarks> {
  try {
    const read = stored.safeParse(JSON.parse(window.sessionStorage.getItem(keyOf(userId)) ?? '{}'))
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}

export function keepMarks(userId: string, marks: Record<string, SheetMarks> | null): void {
  try {
    if (marks === null) window.sessionStorage.removeItem(keyOf(userId))
    else window.sessionStorage.setItem(keyOf(userId), JSON.stringify(marks))
  } catch {
    // Nothing depends on it: the marks are still on the screen.
  }
}
