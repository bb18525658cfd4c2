import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { leastExact } from '@/domain/review/known-answers'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { findFirstMarks, listFirstReplies } from '@/server/calibration/first-marks'
import { FirstOutcome } from './first-outcome'
import { FirstSheet } from './first-sheet'

export const metadata: Metadata = { title: 'Known answers' }

type Props = { searchParams: Promise<{ again?: string }> }

export default async function FirstMarksPage({ searchParams }: Props) {
  const { again } = await searchParams
  const [replies, latest] = await answerPage(async () => {
    const actor = await requireActor()
    return [listFirstReplies(actor), await findFirstMarks(actor)] as const
  })
  return (
    <>
      <PageHead title="Known answers">
        Eight replies whose marks are settled. Mark them, then see where you differ and why. {leastExact} % of equal
        marks is enough.
      </PageHead>
      {latest && again === undefined ? <FirstOutcome result={latest} /> : <FirstSheet replies={replies} />}
    </>
  )
}
