'use client'

import { useSyncExternalStore } from 'react'

const styles = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  'long day': { dateStyle: 'long' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
  'short weekday': { weekday: 'short', day: 'numeric', month: 'short' },
  'short moment': { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type Props = { readonly at: number; readonly as?: keyof typeof styles }

const never = () => () => undefined

/**
 * The reader's time zone; undefined stands for that of this machine. Only the browser knows it: on the server, and at the
 * first look in the browser, it is UTC, so that both agree; it changes right after.
 */
export function useTimeZone(): 'UTC' | undefined {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return isHere ? undefined : 'UTC'
}

/** A date or time in the reader's own time zone. */
export function LocalTime({ at, as = 'day' }: Props) {
  const words = timeInWords(at, as, useTimeZone())
  // Server and browser may know different editions of the language: "Thu 31 Dec" here is "Thu, 31 Dec" there.
  return (
    <time dateTime={new Date(at).toISOString()} suppressHydrationWarning>
      {words}
    </time>
  )
}

/** In the given zone, or in that of this machine. */
export const timeInWords = (at: number, as: keyof typeof styles, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('en-GB', { ...styles[as], timeZone }).format(at)
