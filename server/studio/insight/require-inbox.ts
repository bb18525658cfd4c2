import 'server-only'
import { setImmediate } from 'node:timers/promises'
import type { AttemptEvent } from '@/domain/attempt/event'
import { replay } from '@/domain/attempt/replay'
import { type Group, groupAlike } from '@/domain/editing/insight/alike'
import { fewestPeople } from '@/domain/editing/insight/figures'
import { type Would, wouldMatch } from '@/domain/editing/insight/would-match'
import { gradeReply } from '@/domain/grading/grade-reply'
import { parseScenario } from '@/domain/scenario/parse'
import type { Scenario } from '@/domain/scenario/schema'
import type { Actor } from '../../actor'
import { database } from '../../database'
import { Unprocessable } from '../../refusal'
import { requireWriter } from '../require-author'
import { requireInsightVersion } from './require-insight'
import { byAttempt, type StoredTrace, tracesOf } from './traces'

/** The newest are enough to see what is missing, and keep the page quick. */
const mostReplies = 600
const mostTried = 200

type Place = { readonly attemptId: string; readonly seq: number; readonly node: string }

const fellThrough = (traced: readonly StoredTrace[]): Place[] =>
  traced.flatMap(({ attemptId, trace }) =>
    trace.steps.flatMap(([seq, kind, node, edge]) =>
      kind === 'reply' && edge === `${node}/otherwise` ? [{ attemptId, seq, node }] : [],
    ),
  )

const isEnough = (traced: readonly StoredTrace[]): boolean =>
  new Set(traced.map(({ userId }) => userId)).size >= fewestPeople

/** The conversations that hold these places, as they were recorded; the newest attempts first. */
async function eventsAround(places: readonly Place[]) {
  const ids = [...new Set(places.map(({ attemptId }) => attemptId))]
  const attempts = await database.attempt.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      seed: true,
      pace: true,
      startedAt: true,
      events: { select: { seq: true, body: true, attemptId: true }, orderBy: { seq: 'asc' } },
    },
  })
  return new Map(attempts.map((attempt) => [attempt.id, attempt]))
}

const refOf = ({ attemptId, seq }: Place): string => `${attemptId}:${seq}`

export type Inbox = {
  /** Null for fewer than five people on this version. Words without names: nobody is told who wrote them. */
  readonly groups: readonly (Omit<Group, 'refs'> & { readonly key: string })[] | null
  readonly replies: number
  readonly pending: number
}

async function groupsOf(scenarioId: string, versionId: string) {
  const { scenario, id } = await requireInsightVersion(scenarioId, versionId)
  const { traced, pending } = await tracesOf(scenario, id)
  const places = isEnough(traced) ? fellThrough(traced).slice(-mostReplies) : []
  const rows = await database.attemptEvent.findMany({
    where: { attemptId: { in: [...new Set(places.map(({ attemptId }) => attemptId))] }, kind: 'reply' },
    select: { attemptId: true, seq: true, body: true },
  })
  const bodies = byAttempt(rows)
  const unmatched = places.flatMap((place) => {
    const body = bodies.get(place.attemptId)?.find(({ seq }) => seq === place.seq)?.body
    const event = body === undefined ? null : (JSON.parse(body) as AttemptEvent)
    return event?.kind === 'reply' ? [{ node: place.node, text: event.text, ref: refOf(place) }] : []
  })
  return { scenario, places, pending, groups: groupAlike(unmatched), unmatched, isEnough: isEnough(traced) }
}

/** Replies that no route was written for, those that say much the same together. */
export async function requireInbox(actor: Actor, scenarioId: string, versionId: string): Promise<Inbox> {
  requireWriter(actor)
  const found = await groupsOf(scenarioId, versionId)
  return {
    groups: found.isEnough
      ? found.groups.map(({ refs: _, ...group }, index) => ({ ...group, key: `${group.node}-${index + 1}` }))
      : null,
    replies: found.unmatched.length,
    pending: found.pending,
  }
}

export type Tried = {
  readonly tried: number
  readonly matched: number
  readonly rows: readonly { readonly node: string; readonly text: string; readonly would: Would }[]
}

/** Which of the replies that fell through on a version would find a route in this text, graded and matched anew. */
export async function tryOnInbox(actor: Actor, scenarioId: string, versionId: string, source: string): Promise<Tried> {
  requireWriter(actor)
  const edited = parseScenario(source)
  if (!edited.ok)
    throw new Unprocessable(
      'has-errors',
      'The draft has errors. Mend them first, then try it on stored replies.',
      `line ${edited.problem[0]?.line ?? 1}`,
    )
  const { scenario, places, unmatched } = await groupsOf(scenarioId, versionId)
  const chosen = places.slice(-mostTried)
  const around = await eventsAround(chosen)
  const textOf = new Map(unmatched.map(({ ref, text }) => [ref, text]))
  const rows: Tried['rows'][number][] = []
  for (const place of chosen) {
    const attempt = around.get(place.attemptId)
    const text = textOf.get(refOf(place))
    if (!attempt || text === undefined) continue
    rows.push({ node: place.node, text, would: wouldOf(scenario, edited.value, attempt, place.seq, text) })
    // Grading is work for the processor: let the other requests through between two replies.
    await setImmediate()
  }
  return { tried: rows.length, matched: rows.filter(({ would }) => would !== null).length, rows }
}

type Around = Awaited<ReturnType<typeof eventsAround>> extends Map<string, infer Each> ? Each : never

function wouldOf(pinned: Scenario, edited: Scenario, attempt: Around, seq: number, text: string): Would {
  const before = attempt.events.filter((event) => event.seq < seq).map(({ body }) => JSON.parse(body) as AttemptEvent)
  const state = replay(
    pinned,
    { seed: attempt.seed, pace: attempt.pace, startedAt: attempt.startedAt.getTime() },
    before,
  )
  return state.ok ? wouldMatch(edited, state.value, text, gradeReply) : null
}
