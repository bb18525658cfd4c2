import 'server-only'
import { profileOf, seenAndUnseen } from '@/domain/coaching/profile'
import { techniqueCounts } from '@/domain/coaching/technique-counts'
import type { Actor } from '../actor'
import { listOwnLessons } from '../lessons/list-own-lessons'
import { findSelfCheck } from '../self-check/find-self-check'
import { listOwnRuns } from './own-runs'

const mostLessons = 100

/** All of the actor's progress page: profile, runs, techniques, customers met before or not, self-check and lessons. */
export async function requireProgress(actor: Actor) {
  const [runs, selfCheck, lessons] = await Promise.all([
    listOwnRuns(actor),
    findSelfCheck(actor),
    listOwnLessons(actor, mostLessons),
  ])
  return {
    profile: profileOf(runs),
    runs: runs.map(({ attemptId, endedAt, total, parts }) => ({ attemptId, endedAt, total, parts })),
    techniques: techniqueCounts(runs.flatMap((run) => (run.techniques === null ? [] : [run.techniques]))),
    customers: seenAndUnseen(runs),
    selfCheck,
    lessons,
  }
}

export type Progress = Awaited<ReturnType<typeof requireProgress>>
export type ProgressRun = Progress['runs'][number]
