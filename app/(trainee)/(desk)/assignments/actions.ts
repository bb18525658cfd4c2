'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answerAction } from '@/server/answer'
import { startAssigned } from '@/server/assignments/start-assigned'

const inputSchema = z.object({
  assignmentId: z.string().min(1),
  pace: z.enum(['1', '2', '0']).transform((pace) => Number(pace) as 0 | 1 | 2),
})

export type StartState = { readonly problem: string | null }

/** Starts the next conversation of an assignment, or goes on with the one under way, and goes there. */
export async function startNext(_before: StartState, form: FormData): Promise<StartState> {
  const answer = await answerAction('start an assigned conversation', async () => {
    const input = inputSchema.parse(Object.fromEntries(form))
    return startAssigned(await requireActor(), input, Date.now())
  })
  if (!answer.ok) return { problem: answer.error.message }
  redirect(`/attempts/${answer.value.attemptId}`)
}
