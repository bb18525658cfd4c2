'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { parts } from '@/domain/grading/grade'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { raiseDispute } from '@/server/disputes/raise-dispute'
import { answerMark } from '@/server/review/answer-mark'

const id = z.string().min(1).max(60)
const words = (empty: string) => z.string().trim().min(1, empty).max(1000, 'Use 1,000 characters or fewer.')
const dispute = z.strictObject({
  attemptId: id,
  seq: z.coerce.number().int().min(1),
  part: z.enum(parts, 'Choose a part.'),
  proposedLevel: z.coerce.number().pipe(z.union([z.literal(0), z.literal(1), z.literal(2)])),
  reason: words('Say why, so that the person who looks knows what you mean.'),
})

/** Asks a person to look at one mark. */
export async function askHuman(input: unknown): Promise<ActionAnswer<{ disputeId: string }>> {
  return answerAction('raise a dispute', async () => {
    const raised = await raiseDispute(await requireActor(), dispute.parse(input))
    revalidatePath('/attempts/[id]/debrief', 'page')
    return raised
  })
}

/** The trainee's one answer to a changed mark. */
export async function answerReviewer(overrideId: unknown, text: unknown): Promise<ActionAnswer<{ answer: string }>> {
  return answerAction('answer a mark', async () => {
    const answered = await answerMark(
      await requireActor(),
      id.parse(overrideId),
      words('Write something first.').parse(text),
    )
    revalidatePath('/attempts/[id]/debrief', 'page')
    return answered
  })
}
