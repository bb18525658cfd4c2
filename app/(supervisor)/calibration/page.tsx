import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { hasPassedFirstMarks } from '@/server/calibration/first-marks'
import { listRounds } from '@/server/calibration/list-rounds'
import { ReviewNav } from '../_components/review-nav'
import { RoundTable } from './_components/round-table'

export const metadata: Metadata = { title: 'Calibration' }

export default async function CalibrationPage() {
  const [rounds, isReady, role] = await answerPage(async () => {
    const actor = await requireActor()
    return Promise.all([listRounds(actor), hasPassedFirstMarks(actor), actor.role])
  })
  return (
    <>
      <ReviewNav here="/calibration" role={role} />
      <PageHead
        title="Calibration"
        action={
          <ButtonLink href="/calibration/new" look="primary">
            New round
          </ButtonLink>
        }
      >
        Several people mark the same replies without seeing each other’s marks or the grader’s. What comes out says how
        far everybody, and the grader, can be relied on.
      </PageHead>
      <div className="mt-5 grid gap-6">
        <Notice>
          {isReady ? 'You have passed the set with known answers. ' : 'Before you mark in a round: '}
          <a href="/calibration/first-marks" className="underline underline-offset-4">
            {isReady ? 'Look at it again' : 'mark the set with known answers'}
          </a>
          .
        </Notice>
        {rounds.length === 0 ? (
          <EmptyState title="No round yet">
            Draw ten or twenty replies and ask two colleagues to mark them with you.
          </EmptyState>
        ) : (
          <RoundTable rounds={rounds} />
        )}
      </div>
    </>
  )
}
