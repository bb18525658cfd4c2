import 'server-only'
import { z } from 'zod'
import { parts } from '@/domain/grading/grade'

const words = z.string().min(1)

/** What each kind of notice must know to fill its sentence. `by` is who did it, `customer` and `title` what it is about. */
export const noticeFacts = {
  reviewed: z.object({ customer: words, by: words.optional() }),
  'dispute-answered': z.object({
    customer: words,
    part: z.enum(parts),
    outcome: z.enum(['accepted', 'partly', 'rejected']),
  }),
  assigned: z.object({ title: words, by: words.optional(), dueAt: z.iso.datetime().nullable().optional() }),
  'due-soon': z.object({ title: words, dueAt: z.iso.datetime() }),
  suggested: z.object({ customer: words, by: words.optional() }),
} as const

export type NoticeKind = keyof typeof noticeFacts
export const noticeKinds = Object.keys(noticeFacts) as readonly NoticeKind[]
export type NoticeFacts<Kind extends NoticeKind> = z.infer<(typeof noticeFacts)[Kind]>

/** A notice whose facts fit its kind: the screen words it by `kind`. */
export type ToldNotice = {
  [Kind in NoticeKind]: { readonly kind: Kind; readonly facts: NoticeFacts<Kind> }
}[NoticeKind]
