import type { Metadata } from 'next'
import { profileOf } from '@/domain/coaching/profile'
import { selfCheck } from '@/domain/coaching/self-check'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listOwnRuns } from '@/server/progress/own-runs'
import { findSelfCheck } from '@/server/self-check/find-self-check'
import { SelfCheckScreen } from './_components/self-check-screen'

export const metadata: Metadata = { title: 'Self-check' }

// What an answer is worth stays here: it would be read.
const questions = selfCheck.map(({ id, situation, options }) => ({
  id,
  situation,
  options: options.map(({ id, text }) => ({ id, text })),
}))

export default async function SelfCheckPage() {
  const { before, runs } = await answerPage(async () => {
    const actor = await requireActor()
    const [before, runs] = await Promise.all([findSelfCheck(actor), listOwnRuns(actor)])
    return { before, runs }
  })
  return <SelfCheckScreen questions={questions} before={before} profile={profileOf(runs)} />
}
