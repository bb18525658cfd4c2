'use server'

import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { saveSelfCheck, selfCheckAnswersSchema } from '@/server/self-check/save-self-check'
import type { SelfCheckResult } from '@/server/self-check/self-check-result'

/** Keeps the answers and tells what they come to. */
export async function finishSelfCheck(answers: Record<string, string>): Promise<ActionAnswer<SelfCheckResult>> {
  return answerAction('keep a self-check', async () => {
    const input = selfCheckAnswersSchema.parse(answers)
    return saveSelfCheck(await requireActor(), input)
  })
}
