'use server'

import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { suggestNext } from '@/server/people/suggest-next'

const formSchema = z.object({ personId: z.string().min(1), scenarioId: z.string().min(1) })

/** Leaves a notice with whom to practise next. */
export async function suggest(form: FormData): Promise<ActionAnswer<{ customer: string }>> {
  return answerAction('suggest a customer', async () => {
    const { personId, scenarioId } = formSchema.parse(Object.fromEntries(form))
    return suggestNext(await requireActor(), personId, scenarioId)
  })
}
