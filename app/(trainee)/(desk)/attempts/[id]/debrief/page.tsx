import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/button'
import { shortName } from '@/components/short-name'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listOtherEndings } from '@/server/attempts/list-other-endings'
import { requireDebrief } from '@/server/attempts/require-debrief'
import { Refusal } from '@/server/refusal'
import { requireAttemptReview } from '@/server/review/list-marks'
import { requireSettings } from '@/server/settings/require-settings'
import { LessonForm } from '../../../../_components/lesson-form'
import { SaidOfIt } from '../../../../_components/said-of-it'
import { DebriefScreen } from './_components/debrief-screen'

export const metadata: Metadata = { title: 'Debrief' }

type Props = { params: Promise<{ id: string }> }

export default async function DebriefPage({ params }: Props) {
  const { id } = await params
  const actor = await answerPage(requireActor)
  const view = await answerPage(() => requireDebrief(actor, id).catch(whileActive))
  if (view === null) redirect(`/attempts/${id}`)
  const [review, others, settings] = await answerPage(() =>
    Promise.all([requireAttemptReview(actor, id), listOtherEndings(actor, id), requireSettings(actor)]),
  )
  const own = view.owner.id === actor.userId
  return (
    <DebriefScreen
      view={view}
      own={own}
      others={others}
      said={{ marks: review.marks, all: <SaidOfIt view={view} review={review} isOwner={own} /> }}
      open={settings.practice.feedback === 'all'}
    >
      {own ? (
        <>
          <LessonForm attemptId={view.attemptId} lesson={view.lesson} />
          <div className="mt-8 flex flex-wrap gap-3">
            <ButtonLink href={`/practise/${view.scenario.id}`} look="primary">
              Try {shortName(view.scenario.customer.name)} again
            </ButtonLink>
            <ButtonLink href="/home">What next</ButtonLink>
          </div>
        </>
      ) : null}
    </DebriefScreen>
  )
}

/** A conversation that is still going on has no debrief yet: it is gone on with. */
function whileActive(refusal: unknown): null {
  if (refusal instanceof Refusal && refusal.code === 'attempt-active') return null
  throw refusal
}
