import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { hasPassedFirstMarks } from '@/server/calibration/first-marks'
import { countQueue, listQueue } from '@/server/review/list-queue'
import { listQueueOptions } from '@/server/review/queue-options'
import { ReviewNav } from '../_components/review-nav'
import { FirstMarksHint } from './_components/first-marks-hint'
import { QueueFilter } from './_components/queue-filter'
import { QueueList } from './_components/queue-list'
import { addressOf, queueFrom } from './queue-address'

export const metadata: Metadata = { title: 'Review queue' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const figure = new Intl.NumberFormat('en')

export default async function QueuePage({ searchParams }: Props) {
  const address = queueFrom(await searchParams)
  const [page, waiting, options, isReady, role] = await answerPage(async () => {
    const actor = await requireActor()
    return Promise.all([
      listQueue(actor, address.filter, address.after),
      countQueue(actor, address.filter),
      listQueueOptions(actor),
      hasPassedFirstMarks(actor),
      actor.role,
    ])
  })
  return (
    <>
      <ReviewNav here="/queue" role={role} />
      <PageHead title="Review queue">
        {waiting.count === 0
          ? 'Nobody waits for you here.'
          : `${figure.format(waiting.count)}${waiting.more ? ' or more' : ''} to read, where it matters most first. J and K move, Enter opens.`}
      </PageHead>
      {isReady ? null : <FirstMarksHint />}
      <QueueFilter address={address} teams={options.teams} customers={options.customers} />
      {page.items.length === 0 ? (
        <EmptyState title="Nothing to review">
          Conversations come here when the grader is unsure, a line was crossed, a mark is disputed, somebody relies on
          the result, or by lot.
        </EmptyState>
      ) : (
        <QueueList items={page.items} />
      )}
      {page.next ? (
        <p className="mt-6">
          <ButtonLink href={addressOf(address, page.next)}>Further down</ButtonLink>
        </p>
      ) : null}
    </>
  )
}
