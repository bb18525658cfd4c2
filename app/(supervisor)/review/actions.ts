'use server'

import { revalidatePath } from 'next/cache'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { answerDispute } from '@/server/disputes/answer-dispute'
import { keepExample } from '@/server/examples/keep-example'
import { addComment } from '@/server/review/add-comment'
import { claimReview, releaseReview } from '@/server/review/claim'
import { finishReview } from '@/server/review/finish-review'
import { type Marked, overrideGrade, undoOverride } from '@/server/review/override-grade'
import { suggestCustomer } from '@/server/review/suggest-customer'
import { commentSchema, disputeAnswerSchema, idSchema, keepSchema, markSchema, suggestSchema } from './review-input'

/** Puts the actor's mark beside the machine's. */
export async function markTurn(input: unknown): Promise<ActionAnswer<Marked>> {
  return answerAction('mark a reply', async () => {
    const marked = await overrideGrade(await requireActor(), markSchema.parse(input))
    revalidatePath('/review/[attemptId]', 'page')
    return marked
  })
}

/** Takes a mark back. */
export async function undoMark(overrideId: unknown): Promise<ActionAnswer<Marked>> {
  return answerAction('take a mark back', async () => {
    const marked = await undoOverride(await requireActor(), idSchema.parse(overrideId))
    revalidatePath('/review/[attemptId]', 'page')
    return marked
  })
}

/** Leaves a comment on a reply or on the whole. */
export async function comment(input: unknown): Promise<ActionAnswer<{ commentId: string }>> {
  return answerAction('comment', async () => {
    const left = await addComment(await requireActor(), commentSchema.parse(input))
    revalidatePath('/review/[attemptId]', 'page')
    return left
  })
}

/** Keeps a reply as an example. */
export async function keep(input: unknown): Promise<ActionAnswer<{ exampleId: string }>> {
  return answerAction('keep an example', async () => {
    const kept = await keepExample(await requireActor(), keepSchema.parse(input))
    revalidatePath('/review/[attemptId]', 'page')
    return kept
  })
}

/** Suggests the next customer to the trainee. */
export async function suggest(input: unknown): Promise<ActionAnswer<{ customer: string }>> {
  return answerAction('suggest a customer', async () => {
    return suggestCustomer(await requireActor(), suggestSchema.parse(input))
  })
}

/** Answers a dispute. */
export async function settleDispute(input: unknown): Promise<ActionAnswer<{ total: number }>> {
  return answerAction('answer a dispute', async () => {
    const settled = await answerDispute(await requireActor(), disputeAnswerSchema.parse(input))
    revalidatePath('/review/[attemptId]', 'page')
    return settled
  })
}

/** Takes the conversation, so that nobody else reads it at the same time. */
export async function claim(attemptId: unknown): Promise<ActionAnswer<{ until: number }>> {
  return answerAction('claim a review', async () => claimReview(await requireActor(), idSchema.parse(attemptId)))
}

/** Gives it back to the queue. */
export async function release(attemptId: unknown): Promise<ActionAnswer<{ released: boolean }>> {
  return answerAction('release a review', async () => releaseReview(await requireActor(), idSchema.parse(attemptId)))
}

/** Done: out of the queue, and on to the next one. */
export async function finish(attemptId: unknown): Promise<ActionAnswer<{ next: string | null }>> {
  return answerAction('finish a review', async () => {
    const done = await finishReview(await requireActor(), idSchema.parse(attemptId))
    revalidatePath('/queue')
    return done
  })
}
