import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listDisputes } from '@/server/disputes/list-disputes'
import { ReviewNav } from '../_components/review-nav'
import { DisputeRow } from './dispute-row'

export const metadata: Metadata = { title: 'Disputes' }

type Props = { searchParams: Promise<{ show?: string; after?: string }> }

const look = 'min-h-11 inline-flex items-center font-semibold aria-[current]:underline underline-offset-8'

export default async function DisputesPage({ searchParams }: Props) {
  const { show, after } = await searchParams
  const status = show === 'answered' ? 'answered' : 'open'
  const actor = await answerPage(requireActor)
  const { disputes, next } = await answerPage(() => listDisputes(actor, status, after ?? null))
  return (
    <>
      <ReviewNav here="/disputes" role={actor.role} />
      <PageHead title="Disputes">Marks that trainees ask a person to look at. The longest wait comes first.</PageHead>
      <nav aria-label="Disputes" className="flex gap-6 border-b py-2">
        <Link href="/disputes" aria-current={status === 'open' ? 'page' : undefined} className={look}>
          Open
        </Link>
        <Link href="/disputes?show=answered" aria-current={status === 'answered' ? 'page' : undefined} className={look}>
          Answered
        </Link>
      </nav>
      {disputes.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={status === 'open' ? 'No open disputes' : 'None answered yet'}>
            Trainees raise one from their debrief, for one part of one reply.
          </EmptyState>
        </div>
      ) : (
        <ul className="divide-y divide-rule border-b">
          {disputes.map((dispute) => (
            <DisputeRow key={dispute.id} dispute={dispute} />
          ))}
        </ul>
      )}
      {next ? (
        <p className="mt-6">
          <ButtonLink href={`/disputes?show=${status}&after=${next}`}>More</ButtonLink>
        </p>
      ) : null}
    </>
  )
}
