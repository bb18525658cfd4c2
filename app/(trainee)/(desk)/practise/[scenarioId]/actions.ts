'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answerAction } from '@/server/answer'
import { startPractice } from '@/server/attempts/start-attempt'

const inputSchema = z.object({
  scenarioId: z.string().max(100),
  mode: z.enum(['guided', 'coached', 'solo']),
  pace: z.enum(['1', '2', '0']).transform((pace) => Number(pace) as 0 | 1 | 2),
})

export type StartState = { readonly problem: string | null }

/** Starts a conversation and goes there. Answers with what was wrong when it cannot. */
export async function start(scenarioId: string, _before: StartState, form: FormData): Promise<StartState> {
  const answer = await answerAction('start a conversation', async () => {
    const input = inputSchema.parse({ scenarioId, mode: form.get('mode'), pace: form.get('pace') })
    return startPractice(await requireActor(), input)
  })
  if (!answer.ok) return { problem: answer.error.message }
  redirect(`/attempts/${answer.value.attemptId}`)
}
