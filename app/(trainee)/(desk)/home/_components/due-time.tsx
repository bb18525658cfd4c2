'use client'

import { useTimeZone } from '@/components/local-time'
import { dueInWords } from './due-words'

type Props = { readonly at: number; readonly now: number }

/** When something is due, counted in the reader's own days. */
export function DueTime({ at, now }: Props) {
  return <time dateTime={new Date(at).toISOString()}>{dueInWords(at, now, useTimeZone())}</time>
}
