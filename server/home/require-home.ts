import 'server-only'
import { nextStep, type Reason } from '@/domain/coaching/next-step'
import { profileOf, weakestPart } from '@/domain/coaching/profile'
import type { Actor } from '../actor'
import { listOwnAssignments, type OwnAssignment } from '../assignments/list-own-assignments'
import { listOwnAttempts } from '../attempts/list-own-attempts'
import { listOwnLessons } from '../lessons/list-own-lessons'
import { listUnreadNotices } from '../notices/list-unread'
import { listOwnRuns, type OwnRun } from '../progress/own-runs'
import { type LibraryEntry, listLibrary } from '../scenarios/list-library'
import { findSelfCheck } from '../self-check/find-self-check'
import { findUnfinished } from './find-unfinished'

const recentRuns = 5

/** All of the actor's home page. `now` in milliseconds. */
export async function requireHome(actor: Actor, now: number) {
  const [library, runs, assigned, unfinished, selfCheck, recent, lessons] = await Promise.all([
    listLibrary(actor),
    listOwnRuns(actor),
    listOwnAssignments(actor, now),
    findUnfinished(actor),
    findSelfCheck(actor),
    listOwnAttempts(actor),
    listOwnLessons(actor, 1),
  ])
  // After the assignments: looking at them leaves the reminders that have become due.
  const notices = await listUnreadNotices(actor)
  const assignments = assigned.flatMap(assignmentLine)
  const profile = profileOf(runs)
  return {
    unfinished,
    next: nextCustomer(library, runs, assignments, now),
    assignments,
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
  readonly assignment: AssignmentLine | null
}

function nextCustomer(
  library: readonly LibraryEntry[],
  runs: readonly OwnRun[],
  assignments: readonly AssignmentLine[],
  now: number,
): NextCustomer | null {
  const weakest = weakestPart(profileOf(runs))
  const step = nextStep({
    now,
    candidates: library.map(({ id, difficulty, parts, best, lastAt }) => ({
      scenarioId: id,
      difficulty,
      parts,
      best,
      lastAt: lastAt?.getTime() ?? null,
    })),
    assignments: assignments.map(({ id, nextScenarioId, dueAt }) => ({
      assignmentId: id,
      scenarioId: nextScenarioId,
      dueAt,
    })),
    weakest: weakest?.now == null ? null : { part: weakest.part, value: weakest.now },
    lastScenarioId: runs.at(-1)?.scenarioId ?? null,
  })
  const customer = step && library.find((entry) => entry.id === step.scenarioId)
  if (!step || !customer) return null
  const { reason } = step
  const assignment =
    reason.code === 'assigned' ? (assignments.find((one) => one.id === reason.assignmentId) ?? null) : null
  return { customer, reason, assignment }
}

/** An assignment with something left to do, in a line; nothing for the others. */
const assignmentLine = ({ id, title, dueAt, leastTotal, steps, next }: OwnAssignment) =>
  next === null
    ? []
    : [
        {
          id,
          title,
          dueAt,
          leastTotal,
          passed: steps.filter((step) => step.state === 'passed').length,
          all: steps.length,
          nextScenarioId: next.scenarioId,
        },
      ]

export type AssignmentLine = ReturnType<typeof assignmentLine>[number]
