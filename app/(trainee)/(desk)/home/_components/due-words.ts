const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const days = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const dayMs = 86_400_000
const soonDays = 6

const dayNumber = (at: number) => Math.floor(at / dayMs)

/** When something is due, as one says it: "due today", "due in 3 days", "due Friday 4 December", "was due yesterday". */
export function dueInWords(dueAt: number, now: number): string {
  const ahead = dayNumber(dueAt) - dayNumber(now)
  const when = Math.abs(ahead) <= soonDays ? days.format(ahead, 'day') : day.format(dueAt)
  return dueAt < now ? `was due ${ahead === 0 ? 'earlier today' : when}` : `due ${when}`
}
