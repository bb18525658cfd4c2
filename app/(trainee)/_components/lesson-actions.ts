'use server'

import { z } from 'zod'
import { longestLesson } from '@/domain/coaching/lesson'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { saveLesson } from '@/server/lessons/save-lesson'

const inputSchema = z.object({
  attemptId: z.string().max(100),
  text: z
    .string()
    .trim()
    .min(1, 'Write a sentence first; one is enough.')
    .max(longestLesson, `Keep it under ${longestLesson} characters; short is easier to remember.`),
})

/** Keeps the lesson of one's own finished conversation. */
export async function keepLesson(attemptId: string, form: FormData): Promise<ActionAnswer<{ text: string }>> {
  return answerAction('keep a lesson', async () => {
    const input = inputSchema.parse({ attemptId, text: form.get('text') })
    return saveLesson(await requireActor(), input.attemptId, input.text)
  })
}
