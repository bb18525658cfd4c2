import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireResults } from '@/server/calibration/require-results'
import { requireSheet } from '@/server/calibration/require-sheet'
import { FirstMarksGate } from './_components/first-marks-gate'
import { RoundMarking } from './_components/round-marking'
import { RoundOutcome } from './_components/round-outcome'

export const metadata: Metadata = { title: 'Calibration round' }

type Props = { params: Promise<{ roundId: string }> }

export default async function RoundPage({ params }: Props) {
  const { roundId } = await params
  const actor = await answerPage(requireActor)
  const sheet = await answerPage(() => requireSheet(actor, roundId))
  const results = sheet.mustMark ? null : await answerPage(() => requireResults(actor, roundId))
  return (
    <>
      <PageHead title={sheet.title} action={<ButtonLink href="/calibration">All rounds</ButtonLink>}>
        {sheet.mustMark
          ? 'Mark each reply for what is on the page. Nobody sees your marks until you hand them in, and you see nobody’s.'
          : 'How far people agree with each other and with the grader.'}
      </PageHead>
      {results ? <RoundOutcome view={results} /> : sheet.isReady ? <RoundMarking sheet={sheet} /> : <FirstMarksGate />}
    </>
  )
}
