import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { leastExact } from '@/domain/review/first-marks'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { findFirstMarks, listFirstReplies } from '@/server/calibration/first-marks'
import { listRounds } from '@/server/calibration/list-rounds'
import { FirstOutcome } from './first-outcome'
import { FirstSheet } from './first-sheet'

export const metadata: Metadata = { title: 'Known answers' }

type Props = { searchParams: Promise<{ again?: string }> }

export default async function FirstMarksPage({ searchParams }: Props) {
  const { again } = await searchParams
  const actor = await answerPage(requireActor)
  const [replies, latest, rounds] = await answerPage(async () => {
    return [listFirstReplies(actor), await findFirstMarks(actor), await listRounds(actor)] as const
  })
  return (
    <>
      <PageHead title="Known answers">
        {replies.length} replies whose marks are settled. Mark them, then see where you differ and why. {leastExact} %
        of equal marks is enough; whoever marks in a round passes this first.
      </PageHead>
      {latest && again === undefined ? (
        <FirstOutcome result={latest} waiting={rounds.filter(({ todo }) => todo)} />
      ) : (
        <FirstSheet replies={replies} userId={actor.userId} />
      )}
    </>
  )
}
