import type { Metadata } from 'next'
import { z } from 'zod'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listAssignments } from '@/server/assignments/list-assignments'
import { AssignmentList } from './_components/assignment-list'

export const metadata: Metadata = { title: 'Assignments' }

const addressSchema = z.object({
  shown: z.enum(['open', 'cancelled']).catch('open').default('open'),
  after: z.string().min(1).optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AssignmentsPage({ searchParams }: Props) {
  const { shown, after } = addressSchema.parse(await searchParams)
  const { rows, next } = await answerPage(async () =>
    listAssignments(await requireActor(), { shown, after, now: Date.now() }),
  )
  const other = shown === 'open' ? 'cancelled' : 'open'
  return (
    <>
      <PageHead
        title={shown === 'open' ? 'Assignments' : 'Cancelled assignments'}
        action={
          <div className="flex flex-wrap gap-2">
            <ButtonLink look="primary" href="/team/assignments/new">
              Assign practice
            </ButtonLink>
            <ButtonLink href={`/team/assignments?shown=${other}`}>
              {shown === 'open' ? 'Cancelled ones' : 'Open ones'}
            </ButtonLink>
          </div>
        }
      >
        What you have asked people to practise, and how far they are.
      </PageHead>
      {rows.length > 0 ? (
        <AssignmentList rows={rows} />
      ) : (
        <div className="mt-8">
          <EmptyState title={shown === 'open' ? 'Nothing is assigned' : 'Nothing was cancelled'}>
            <p>Give somebody a customer to practise with: it will be the first thing on their home page.</p>
          </EmptyState>
        </div>
      )}
      {next ? (
        <p className="mt-6">
          <ButtonLink href={`/team/assignments?shown=${shown}&after=${next}`}>Older ones</ButtonLink>
        </p>
      ) : null}
    </>
  )
}
