'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answerAction } from '@/server/answer'
import { rewindAttempt } from '@/server/attempts/rewind-attempt'

const inputSchema = z.object({ attemptId: z.string().max(100), seq: z.number().int().min(1) })

export type RewindState = { readonly problem: string | null }

/** Opens a second try from before turn `seq`, and goes there. Answers with what was wrong when it cannot. */
export async function rewind(attemptId: string, seq: number): Promise<RewindState> {
  const answer = await answerAction('go back to a moment', async () => {
    const input = inputSchema.parse({ attemptId, seq })
    return rewindAttempt(await requireActor(), input.attemptId, input.seq)
  })
  if (!answer.ok) return { problem: answer.error.message }
  redirect(`/attempts/${answer.value.attemptId}`)
}
