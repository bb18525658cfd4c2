'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { applyPreview, dropPreview, type Job, requireJob, startPreview } from '@/server/regrading/regrade-job'
import { workOnJob } from '@/server/regrading/work-on-job'

const id = z.string().min(1).max(60)
/** Long enough for any company; the work is in the database all the while and is taken up again by the next look. */
const budgetMs = 30 * 60_000

/** Begins a preview and goes to its page. */
export async function beginPreview(): Promise<ActionAnswer<never>> {
  return answerAction('begin a re-grading preview', async () => {
    const { jobId } = await startPreview(await requireActor())
    redirect(`/regrade/${jobId}`)
  })
}

/** How far it is. Whoever looks also sees to it that somebody works on it. */
export async function lookAtJob(jobId: unknown): Promise<ActionAnswer<Job>> {
  return answerAction('look at a re-grading', async () => {
    const job = await requireJob(await requireActor(), id.parse(jobId))
    if (job.status === 'previewing' || job.status === 'applying') after(() => workOnJob(job.id, { budgetMs }))
    return job
  })
}

/** Does what the preview shows. */
export async function apply(jobId: unknown): Promise<ActionAnswer<void>> {
  return answerAction('apply a re-grading', async () => {
    await applyPreview(await requireActor(), id.parse(jobId))
    revalidatePath('/regrade/[jobId]', 'page')
  })
}

/** Stops it, or leaves it unused. */
export async function drop(jobId: unknown): Promise<ActionAnswer<void>> {
  return answerAction('drop a re-grading', async () => {
    await dropPreview(await requireActor(), id.parse(jobId))
    revalidatePath('/regrade/[jobId]', 'page')
  })
}
