import 'server-only'
import { canRegrade } from '@/domain/access/can'
import type { Grader } from '@/domain/review/regrade'
import { policyVersion } from '@/domain/scoring/policy'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict, NotAllowed, NotFound } from '../refusal'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { changeDetail } from './change-detail'
import { presentGrader } from './present-grader'

const pageSize = 50
export const jobStatuses = ['previewing', 'previewed', 'applying', 'applied', 'dropped'] as const
export type JobStatus = (typeof jobStatuses)[number]

function requireRegrader(actor: Actor): void {
  if (!canRegrade(actor)) throw new NotAllowed('Only administrators grade stored conversations anew.')
}

const statusFrom = (stored: string): JobStatus => {
  const status = jobStatuses.find((candidate) => candidate === stored)
  if (!status) throw new Error(`Unknown status of a re-grading "${stored}"`)
  return status
}

/** Begins a preview: every finished attempt will be judged again, and nothing is changed. One at a time. */
export async function startPreview(actor: Actor, grader: Grader = presentGrader): Promise<{ jobId: string }> {
  requireRegrader(actor)
  return database.$transaction(async (tx) => {
    const running = await tx.regradeJob.findFirst({
      where: { status: { in: ['previewing', 'applying'] } },
      select: { id: true },
    })
    if (running) throw new Conflict('already-running', 'One is running already. Let it finish, or stop it.')
    const total = await tx.attempt.count({ where: { status: 'ended' } })
    const { id } = await tx.regradeJob.create({
      data: { createdById: actor.userId, graderVersion: grader.version, policyVersion, status: 'previewing', total },
      select: { id: true },
    })
    return { jobId: id }
  })
}

/** Decides to do what the preview shows. `done` counts from the start again, now over the changes. */
export async function applyPreview(actor: Actor, jobId: string, grader: Grader = presentGrader): Promise<void> {
  requireRegrader(actor)
  const job = await database.regradeJob.findUnique({
    where: { id: jobId },
    select: { graderVersion: true, policyVersion: true, changed: true },
  })
  if (!job) throw new NotFound('There is no such preview.')
  if (job.graderVersion !== grader.version || job.policyVersion !== policyVersion)
    throw new Conflict('outdated', 'The grader or the scoring has changed since. Make a new preview.')
  const started = await database.regradeJob.updateMany({
    where: { id: jobId, status: 'previewed' },
    data: { status: 'applying', done: 0, total: job.changed, createdById: actor.userId, finishedAt: null },
  })
  if (started.count === 0) throw new Conflict('not-previewed', 'This preview is not finished, or was used already.')
}

/** Stops a preview, or leaves a finished one unused. What was applied stays applied. */
export async function dropPreview(actor: Actor, jobId: string): Promise<void> {
  requireRegrader(actor)
  const dropped = await database.regradeJob.updateMany({
    where: { id: jobId, status: { in: ['previewing', 'previewed'] } },
    data: { status: 'dropped', finishedAt: new Date() },
  })
  if (dropped.count === 0) throw new Conflict('not-running', 'There is nothing left to stop.')
}

const columns = {
  id: true,
  status: true,
  createdAt: true,
  finishedAt: true,
  graderVersion: true,
  policyVersion: true,
  done: true,
  total: true,
  changed: true,
  problem: true,
} as const

/** How far it is; the page asks every second or two. */
export async function requireJob(actor: Actor, jobId: string) {
  requireRegrader(actor)
  const job = await database.regradeJob.findUnique({ where: { id: jobId }, select: columns })
  if (!job) throw new NotFound('There is no such preview.')
  return {
    ...job,
    status: statusFrom(job.status),
    createdAt: job.createdAt.getTime(),
    finishedAt: job.finishedAt?.getTime() ?? null,
  }
}
export type Job = Awaited<ReturnType<typeof requireJob>>

export async function listJobs(actor: Actor): Promise<Job[]> {
  requireRegrader(actor)
  const jobs = await database.regradeJob.findMany({ select: columns, orderBy: { createdAt: 'desc' }, take: 20 })
  return jobs.map((job) => ({
    ...job,
    status: statusFrom(job.status),
    createdAt: job.createdAt.getTime(),
    finishedAt: job.finishedAt?.getTime() ?? null,
  }))
}

/** Whom it changes and by how much, the largest first. `cursor` is the `next` of the page before. */
export async function listChanges(actor: Actor, jobId: string, cursor: string | null = null) {
  requireRegrader(actor)
  const [distance, attemptId] = (cursor ?? '').split('_')
  const last = { distance: Number(distance), attemptId: attemptId ?? '' }
  const rows = await database.regradeChange.findMany({
    where: {
      jobId,
      ...(last.attemptId === '' || !Number.isInteger(last.distance)
        ? {}
        : {
            OR: [{ distance: { lt: last.distance } }, { distance: last.distance, attemptId: { lt: last.attemptId } }],
          }),
    },
    select: { attemptId: true, beforeTotal: true, afterTotal: true, distance: true, detail: true, appliedAt: true },
    orderBy: [{ distance: 'desc' }, { attemptId: 'desc' }],
    take: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  const attempts = await database.attempt.findMany({
    where: { id: { in: shown.map((row) => row.attemptId) } },
    select: { id: true, user: { select: { name: true } }, version: { select: { id: true, source: true } } },
  })
  const about = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const end = shown.at(-1)
  return {
    changes: shown.map(({ detail, appliedAt, ...row }) => {
      const attempt = about.get(row.attemptId)
      return {
        ...row,
        ...changeDetail.parse(JSON.parse(detail)),
        isApplied: appliedAt !== null,
        trainee: attempt?.user.name ?? 'Erased',
        customer: attempt ? scenarioOfVersion(attempt.version).customer.name : '',
      }
    }),
    next: rows.length > pageSize && end ? `${end.distance}_${end.attemptId}` : null,
  }
}
export type ListedChange = Awaited<ReturnType<typeof listChanges>>['changes'][number]
