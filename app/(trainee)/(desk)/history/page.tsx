import type { Metadata } from 'next'
import { AttemptRow } from '@/components/attempt-row'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listOwnAttempts } from '@/server/attempts/list-own-attempts'

export const metadata: Metadata = { title: 'History' }

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export default async function HistoryPage({ searchParams }: Props) {
  const { before } = await searchParams
  const page = typeof before === 'string' ? { before } : {}
  const { rows, next } = await answerPage(async () => listOwnAttempts(await requireActor(), page))
  return (
    <>
      <PageHead title="History">
        <p>Every conversation you have had here, newest first. Open one to read what came of it.</p>
      </PageHead>
      {rows.length === 0 ? (
        <div className="mt-10">
          <EmptyState
            title="No conversations yet"
            action={
              <ButtonLink href="/library" look="primary">
                Meet your first customer
              </ButtonLink>
            }
          >
            <p>They will stand here after your first one.</p>
          </EmptyState>
        </div>
      ) : (
        <ul className="divide-y divide-rule border-b">
          {rows.map((attempt) => (
            <li key={attempt.id}>
              <AttemptRow attempt={attempt} />
            </li>
          ))}
        </ul>
      )}
      {next ? (
        <ButtonLink href={`/history?before=${next}`} className="mt-6">
          Earlier ones
        </ButtonLink>
      ) : null}
    </>
  )
}
