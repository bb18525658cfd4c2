'use client'

import { useSyncExternalStore } from 'react'

const styles = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  'long day': { dateStyle: 'long' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type Props = { readonly at: number; readonly as?: keyof typeof styles }

const never = () => () => undefined

/**
 * A date or time in the reader's own time zone. Only the browser knows the zone: the server, and the first look in the
 * browser, say it in UTC, so that both agree; the zone is changed right after.
 */
export function LocalTime({ at, as = 'day' }: Props) {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const words = timeInWords(at, as, isHere ? undefined : 'UTC')
  return <time dateTime={new Date(at).toISOString()}>{words}</time>
}

/** In the given zone, or in that of this machine. */
export const timeInWords = (at: number, as: keyof typeof styles, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('en-GB', { ...styles[as], timeZone }).format(at)
