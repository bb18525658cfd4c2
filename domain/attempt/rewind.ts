import { fail, ok, type Result } from '../result'
import type { AttemptEvent } from './event'

/**
 * The events before the one numbered `seq` (counted from 1, as entries and turns are): replaying them gives the moment
 * the trainee wants to answer differently. A new attempt continues from there; the old one stays as it was.
 */
export const rewind = (events: readonly AttemptEvent[], seq: number): Result<readonly AttemptEvent[]> =>
  Number.isInteger(seq) && seq >= 1 && seq <= events.length
    ? ok(events.slice(0, seq - 1))
    : fail({ code: 'no-such-moment', facts: { seq, last: events.length } })

/** The kept events as a new attempt's own, moved in time so that its clock starts now and every pause stays as it was. */
export const fork = (
  events: readonly AttemptEvent[],
  seq: number,
  { startedAt, now }: { readonly startedAt: number; readonly now: number },
): Result<{ readonly startedAt: number; readonly events: readonly AttemptEvent[] }> => {
  const kept = rewind(events, seq)
  if (!kept.ok) return kept
  const last = kept.value.reduce((latest, event) => Math.max(latest, event.at), startedAt)
  const moved = now - last
  return ok({
    startedAt: startedAt + moved,
    events: kept.value.map((event) => ({ ...event, at: event.at + moved })),
  })
}
