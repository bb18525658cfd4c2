'use server'

import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { barInputSchema, setBar } from '@/server/teams/save-team'

const formSchema = z.object({
  teamId: z.string().min(1),
  bar: z.coerce.number(),
  barPasses: z.coerce.number(),
  goalPoints: z.coerce.number(),
})

/** Sets what a team asks of people before they count as ready. */
export async function saveBar(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('set the bar of a team', async () => {
    const { teamId, ...bar } = formSchema.parse(Object.fromEntries(form))
    const input = barInputSchema.parse(bar)
    await setBar(await requireActor(), teamId, input)
  })
}
