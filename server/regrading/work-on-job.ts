import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { parts } from '@/domain/grading/grade'
import type { Grader } from '@/domain/review/regrade'
import { policyVersion } from '@/domain/scoring/policy'
import { findAttempt } from '../attempts/load-attempt'
import { database } from '../database'
import { log } from '../log'
import { correctionsOf } from '../review/corrections'
import { applyChange } from './apply-change'
import type { ChangeDetail } from './change-detail'
import { presentGrader } from './present-grader'
import { regradeAttempt } from './regrade-attempt'

const chunk = 20
/**
 * The database driver answers within the same turn of the event loop, so without this a whole job would be one turn, and
 * nobody's request would be read until it is over.
 */
const letOthersIn = () => setImmediate()
/** Who works on a job says so for this long; after that, whoever comes next takes over where it stopped. */
const leaseMs = 20_000

/**
 * Works on a preview or on its application until it is finished or `budgetMs` is over. Everything it has done is in the
 * database after each attempt, so it may be stopped at any point, by a power cut too, and called again by anyone.
 */
export async function workOnJob(
  jobId: string,
  { budgetMs, grader = presentGrader }: { budgetMs: number; grader?: Grader },
) {
  const until = Date.now() + budgetMs
  if (!(await takeLease(jobId))) return
  try {
    // At least one chunk whatever the budget, so that every call gets on.
    while ((await workOnChunk(jobId, grader)) && Date.now() < until) await renewLease(jobId)
  } catch (cause) {
    // It would stop at the same place every time; whoever looks at the page must be told instead of waiting.
    log.error({ err: cause, doing: `re-grading ${jobId}` }, 'unexpected error')
    await stop(jobId, 'It stopped at a conversation that cannot be read. The log of the server says which.')
  }
  await database.regradeJob.update({ where: { id: jobId }, data: { leaseUntil: null }, select: { id: true } })
}

async function takeLease(jobId: string): Promise<boolean> {
  const now = new Date()
  const taken = await database.regradeJob.updateMany({
    where: {
      id: jobId,
      status: { in: ['previewing', 'applying'] },
      OR: [{ leaseUntil: null }, { leaseUntil: { lt: now } }],
    },
    data: { leaseUntil: new Date(now.getTime() + leaseMs) },
  })
  return taken.count === 1
}

const renewLease = (jobId: string) =>
  database.regradeJob.update({
    where: { id: jobId },
    data: { leaseUntil: new Date(Date.now() + leaseMs) },
    select: { id: true },
  })

/** False when there is nothing left to do. */
async function workOnChunk(jobId: string, grader: Grader): Promise<boolean> {
  const job = await database.regradeJob.findUnique({
    where: { id: jobId },
    select: { id: true, status: true, cursor: true, graderVersion: true, policyVersion: true, createdById: true },
  })
  if (job?.status !== 'previewing' && job?.status !== 'applying') return false
  if (job.graderVersion !== grader.version || job.policyVersion !== policyVersion) {
    // What was previewed can no longer be done: the program was replaced by one that grades differently.
    await stop(jobId, 'The grader or the scoring has changed since. Make a new preview.')
    return false
  }
  return job.status === 'previewing'
    ? previewChunk(jobId, job.cursor, grader)
    : applyChunk(jobId, job.createdById, grader)
}

const stop = (jobId: string, problem: string) =>
  database.regradeJob.update({
    where: { id: jobId },
    data: { status: 'dropped', problem, finishedAt: new Date() },
    select: { id: true },
  })

async function previewChunk(jobId: string, cursor: string, grader: Grader): Promise<boolean> {
  const ids = await database.attempt.findMany({
    where: { status: 'ended', id: { gt: cursor } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: chunk,
  })
  for (const { id } of ids) {
    await previewOne(jobId, id, grader)
    await letOthersIn()
  }
  const isFinished = ids.length < chunk
  if (isFinished)
    await database.regradeJob.updateMany({
      where: { id: jobId, status: 'previewing' },
      data: { status: 'previewed', finishedAt: new Date() },
    })
  return !isFinished
}

async function previewOne(jobId: string, attemptId: string, grader: Grader): Promise<void> {
  const attempt = await findAttempt(attemptId)
  const stored = await database.attempt.findUnique({
    where: { id: attemptId },
    select: { total: true, calm: true, listen: true, restate: true, apologise: true, solve: true },
  })
  if (!attempt || !stored) return advance(jobId, attemptId, 0)
  const regrading = regradeAttempt(attempt, await correctionsOf(database, attemptId), grader)
  const { columns, grades, marks, cappedBy } = regrading
  const moved = parts
    .map((part) => ({ part, from: stored[part], to: columns[part] }))
    .filter(({ from, to }) => from !== to)
  const beforeTotal = stored.total ?? 0
  if (grades.length === 0 && moved.length === 0 && beforeTotal === columns.total) return advance(jobId, attemptId, 0)
  const detail: ChangeDetail = { marks: [...marks], parts: moved, cappedBy: [...cappedBy] }
  const change = {
    userId: attempt.row.userId,
    beforeTotal,
    afterTotal: columns.total,
    distance: Math.abs(columns.total - beforeTotal),
    detail: JSON.stringify(detail),
  }
  await database.regradeChange.upsert({
    where: { jobId_attemptId: { jobId, attemptId } },
    create: { jobId, attemptId, ...change },
    update: change,
    select: { jobId: true },
  })
  await advance(jobId, attemptId, 1)
}

async function advance(jobId: string, attemptId: string, changed: 0 | 1): Promise<void> {
  await database.regradeJob.update({
    where: { id: jobId },
    data: { cursor: attemptId, done: { increment: 1 }, changed: { increment: changed } },
    select: { id: true },
  })
}

async function applyChunk(jobId: string, actorId: string, grader: Grader): Promise<boolean> {
  const changes = await database.regradeChange.findMany({
    where: { jobId, appliedAt: null },
    select: { attemptId: true },
    orderBy: { attemptId: 'asc' },
    take: chunk,
  })
  for (const { attemptId } of changes) {
    await applyChange(jobId, attemptId, actorId, grader)
    await letOthersIn()
  }
  const isFinished = changes.length < chunk
  if (isFinished)
    await database.regradeJob.updateMany({
      where: { id: jobId, status: 'applying' },
      data: { status: 'applied', finishedAt: new Date() },
    })
  return !isFinished
}
