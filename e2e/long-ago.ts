// Puts one conversation of the database at DATABASE_URL back in time, all of it and by so many minutes: what was begun in
// it has then lasted that much longer by the server's clock.
import { database } from '../server/database'

const [attemptId = '', minutes = ''] = process.argv.slice(2)
const byMs = Number(minutes) * 60_000
const earlier = (at: Date) => new Date(at.getTime() - byMs)

const attempt = await database.attempt.findUniqueOrThrow({
  where: { id: attemptId },
  select: { startedAt: true, lastEventAt: true, events: { select: { id: true, at: true, body: true } } },
})
await database.$transaction([
  database.attempt.update({
    where: { id: attemptId },
    data: { startedAt: earlier(attempt.startedAt), lastEventAt: earlier(attempt.lastEventAt) },
    select: { id: true },
  }),
  ...attempt.events.map(({ id, at, body }) => {
    const event = JSON.parse(body) as { at: number }
    const data = { at: earlier(at), body: JSON.stringify({ ...event, at: event.at - byMs }) }
    return database.attemptEvent.update({ where: { id }, data, select: { id: true } })
  }),
])
process.exit(0)
