const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** A moment for a list, in UTC, the same on server and browser. */
export const when = (at: number): string => day.format(at)
