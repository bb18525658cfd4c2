'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answerAction } from '@/server/answer'
import { startAssigned } from '@/server/assignments/start-assigned'
import { startPractice } from '@/server/attempts/start-attempt'

const pace = z.enum(['1', '2', '0']).transform((pace) => Number(pace) as 0 | 1 | 2)
const practiceSchema = z.object({ scenarioId: z.string().max(100), mode: z.enum(['guided', 'coached', 'solo']), pace })
const assignedSchema = z.object({ assignmentId: z.string().max(100), pace })

/** Whom to meet, and for which assignment; without one it is ordinary practice, in the mode of the form. */
export type Meeting = { readonly scenarioId: string; readonly assignmentId: string | null }

export type StartState = { readonly problem: string | null }

/** Starts a conversation and goes there. Answers with what was wrong when it cannot. */
export async function start(meeting: Meeting, _before: StartState, form: FormData): Promise<StartState> {
  const answer = await answerAction('start a conversation', async () => {
    const said = { ...meeting, mode: form.get('mode'), pace: form.get('pace') }
    if (meeting.assignmentId === null) return startPractice(await requireActor(), practiceSchema.parse(said))
    return startAssigned(await requireActor(), assignedSchema.parse(said), Date.now())
  })
  if (!answer.ok) return { problem: answer.error.message }
  redirect(`/attempts/${answer.value.attemptId}`)
}
