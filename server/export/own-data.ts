import 'server-only'
import type { AttemptEvent } from '@/domain/attempt/event'
import { type Part, parts } from '@/domain/grading/grade'
import type { Actor } from '../actor'
import { database } from '../database'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { selfCheckScores } from '../self-check/self-check-result'
import { requireSettings } from '../settings/require-settings'

const ownAttempts = (actor: Actor) =>
  database.attempt.findMany({
    where: { userId: actor.userId },
    select: {
      id: true,
      parentId: true,
      scenarioId: true,
      mode: true,
      status: true,
      startedAt: true,
      endedAt: true,
      endingKind: true,
      total: true,
      calm: true,
      listen: true,
      restate: true,
      apologise: true,
      solve: true,
      graderVersion: true,
      version: { select: { id: true, number: true, source: true } },
      events: { select: { seq: true, body: true }, orderBy: { seq: 'asc' } },
      overrides: {
        where: { undoneAt: null },
        select: { seq: true, part: true, level: true, reason: true, createdAt: true },
        orderBy: { createdAt: 'asc' },
      },
      comments: { select: { seq: true, text: true, createdAt: true }, orderBy: { createdAt: 'asc' } },
      lessons: { select: { text: true } },
    },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  })

type Stored = Awaited<ReturnType<typeof ownAttempts>>[number]
type Levels = Record<Part, number | null>

function turnOf(stored: string, seq: number, showMarks: boolean) {
  const event = JSON.parse(stored) as AttemptEvent
  const grade = 'grade' in event ? event.grade : null
  // While a conversation goes on its marks may still be withheld (solo, assessment); an export is no way round that.
  const shown = showMarks ? grade : null
  return {
    seq,
    at: new Date(event.at),
    kind: event.kind === 'action' ? event.action : event.kind,
    text: 'text' in event ? event.text : '',
    marks: shown ? (Object.fromEntries(parts.map((part) => [part, shown.parts[part].level])) as Levels) : null,
    flags: shown?.flags ?? [],
    acts: shown?.acts ?? [],
  }
}

function attemptOf({ version, events, lessons, overrides, comments, ...row }: Stored) {
  const { title, customer } = scenarioOfVersion(version)
  return {
    ...row,
    title,
    customer: customer.name,
    customerVersion: version.number,
    lesson: lessons[0]?.text ?? null,
    marksByPeople: overrides,
    comments,
    turns: events.map((event) => turnOf(event.body, event.seq, row.status === 'ended')),
  }
}

/** Everything the actor has put in and got back: settings, conversations with every turn and mark, self-checks. */
export async function ownData(actor: Actor) {
  const [settings, attempts, selfChecks] = await Promise.all([
    requireSettings(actor),
    ownAttempts(actor),
    database.selfCheck.findMany({
      where: { userId: actor.userId },
      select: { createdAt: true, answers: true, scores: true },
      orderBy: { createdAt: 'asc' },
    }),
  ])
  const { hasPassword: _, ...person } = settings
  return {
    person,
    attempts: attempts.map(attemptOf),
    selfChecks: selfChecks.map(({ createdAt, answers, scores }) => ({
      at: createdAt,
      answers: JSON.parse(answers) as Record<string, string>,
      scores: selfCheckScores(scores),
    })),
  }
}

export type OwnData = Awaited<ReturnType<typeof ownData>>
