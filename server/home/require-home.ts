import 'server-only'
import { nextStep, type Reason } from '@/domain/coaching/next-step'
import { profileOf, weakestPart } from '@/domain/coaching/profile'
import type { Actor } from '../actor'
import { listOwnAttempts } from '../attempts/list-own-attempts'
import { listOwnLessons } from '../lessons/list-own-lessons'
import { listUnreadNotices } from '../notices/list-unread'
import { listOwnRuns, type OwnRun } from '../progress/own-runs'
import { type LibraryEntry, listLibrary } from '../scenarios/list-library'
import { findSelfCheck } from '../self-check/find-self-check'
import { findUnfinished } from './find-unfinished'
import { listOwnAssignments, type OwnAssignment } from './own-assignments'

const recentRuns = 5

/** All of the actor's home page. `now` in milliseconds. */
export async function requireHome(actor: Actor, now: number) {
  const [library, runs, assignments, unfinished, selfCheck, recent, lessons, notices] = await Promise.all([
    listLibrary(actor),
    listOwnRuns(actor),
    listOwnAssignments(actor),
    findUnfinished(actor),
    findSelfCheck(actor),
    listOwnAttempts(actor),
    listOwnLessons(actor, 1),
    listUnreadNotices(actor),
  ])
  const profile = profileOf(runs)
  return {
    unfinished,
    next: nextCustomer(library, runs, assignments, now),
    assignments: assignments.filter((one) => one.open.length > 0).map(assignmentLine),
    profile,
    runs: runs.map(({ attemptId, endedAt, total, parts }) => ({ attemptId, endedAt, total, parts })),
    selfCheck,
    recent: recent.rows.filter((row) => row.status === 'ended').slice(0, recentRuns),
    lesson: lessons[0] ?? null,
    notices,
  }
}

export type Home = Awaited<ReturnType<typeof requireHome>>

export type NextCustomer = {
  readonly customer: LibraryEntry
  readonly reason: Reason
  readonly assignment: ReturnType<typeof assignmentLine> | null
}

function nextCustomer(
  library: readonly LibraryEntry[],
  runs: readonly OwnRun[],
  assignments: readonly OwnAssignment[],
  now: number,
): NextCustomer | null {
  const inLibrary = new Set(library.map((entry) => entry.id))
  const works = assignments.map(({ work }) => work)
  const openIds = new Map(assignments.map(({ work, open }) => [work.id, open]))
  const profile = profileOf(runs)
  const weakest = weakestPart(profile)
  const step = nextStep({
    now,
    candidates: library.map(({ id, difficulty, parts, best, lastAt }) => ({
      scenarioId: id,
      difficulty,
      parts,
      best,
      lastAt: lastAt?.getTime() ?? null,
    })),
    // A customer who was taken out of the library cannot be met, whoever asked for it.
    assignments: works.flatMap((work) => {
      const scenarioId = openIds.get(work.id)?.find((id) => inLibrary.has(id))
      return scenarioId === undefined ? [] : [{ assignmentId: work.id, scenarioId, dueAt: work.dueAt }]
    }),
    weakest: weakest?.now == null ? null : { part: weakest.part, value: weakest.now },
    lastScenarioId: runs.at(-1)?.scenarioId ?? null,
  })
  const customer = step && library.find((entry) => entry.id === step.scenarioId)
  if (!step || !customer) return null
  const { reason } = step
  const assigned = reason.code === 'assigned' && assignments.find(({ work }) => work.id === reason.assignmentId)
  return { customer, reason, assignment: assigned ? assignmentLine(assigned) : null }
}

const assignmentLine = ({ work, passed, open }: OwnAssignment) => ({
  id: work.id,
  title: work.title,
  mode: work.mode,
  dueAt: work.dueAt,
  leastTotal: work.leastTotal,
  passed: passed.length,
  all: work.scenarioIds.length,
  nextScenarioId: open[0] ?? null,
})

export type AssignmentLine = ReturnType<typeof assignmentLine>
