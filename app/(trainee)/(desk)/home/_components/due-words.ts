const days = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const dayMs = 86_400_000
const soonDays = 6

/** The number of a calendar day in a time zone: neighbouring days differ by one. */
function dayNumber(at: number, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day')) / dayMs
}

/**
 * When something is due, as one says it: "due today", "due in 3 days", "due Friday 4 December", "was due yesterday". Days
 * are those of the time zone; undefined is that of this machine.
 */
export function dueInWords(dueAt: number, now: number, timeZone: string | undefined): string {
  const ahead = dayNumber(dueAt, timeZone) - dayNumber(now, timeZone)
  // Server and browser may know different editions of the language, with and without a comma; they must agree here.
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  const when = Math.abs(ahead) <= soonDays ? days.format(ahead, 'day') : day.format(dueAt).replace(',', '')
  return dueAt < now ? `was due ${ahead === 0 ? 'earlier today' : when}` : `due ${when}`
}
