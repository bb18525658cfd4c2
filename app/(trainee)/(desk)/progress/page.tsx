import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireProgress } from '@/server/progress/require-progress'
import { Export } from './_components/export'
import { Lessons } from './_components/lessons'
import { PartCharts } from './_components/part-charts'
import { RunTable } from './_components/run-table'
import { SeenAndUnseen } from './_components/seen-and-unseen'
import { Techniques } from './_components/techniques'

export const metadata: Metadata = { title: 'Progress' }

const count = new Intl.NumberFormat('en')

export default async function ProgressPage() {
  const progress = await answerPage(async () => requireProgress(await requireActor()))
  const { runs, profile, selfCheck } = progress
  const what = runs.length === 1 ? 'conversation' : 'conversations'
  return (
    <>
      <PageHead title="Your progress">
        <p>
          {runs.length === 0
            ? 'What you practise adds up here, part by part.'
            : `${count.format(runs.length)} ${what} in your own words.`}{' '}
          Your supervisors, and the authors and administrators here, see these figures too; the self-check and your
          lessons are shown to you alone.
        </p>
      </PageHead>
      {runs.length === 0 ? (
        <div className="mt-10">
          <EmptyState
            title="Nothing to compare yet"
            action={
              <ButtonLink href="/home" look="primary">
                Meet your first customer
              </ButtonLink>
            }
          >
            <p>After your first conversation your five parts start here.</p>
          </EmptyState>
        </div>
      ) : (
        <>
          <PartCharts profile={profile} runs={runs} selfCheck={selfCheck} />
          <RunTable runs={runs} />
          <SeenAndUnseen customers={progress.customers} />
          <Techniques techniques={progress.techniques} />
        </>
      )}
      <Lessons lessons={progress.lessons} />
      <Export />
    </>
  )
}
