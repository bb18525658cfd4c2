import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requirePersonProgress } from '@/server/people/person-progress'
import { PersonActions } from './_components/person-actions'
import { PersonAssignments } from './_components/person-assignments'
import { PersonAttempts } from './_components/person-attempts'
import { PersonParts } from './_components/person-parts'
import { PersonSummary } from './_components/person-summary'
import { PersonTechniques } from './_components/person-techniques'

export const metadata: Metadata = { title: 'Person' }

type Props = { params: Promise<{ id: string }> }

export default async function PersonPage({ params }: Props) {
  const { id } = await params
  const now = Date.now()
  const page = await answerPage(async () => requirePersonProgress(await requireActor(), id, now))
  const { person, maySupervise, suggestion } = page
  return (
    <>
      <PageHead
        title={person.name}
        action={
          maySupervise && person.active ? <PersonActions personId={person.id} suggestion={suggestion} /> : undefined
        }
      >
        <PersonSummary page={page} />
      </PageHead>
      <PersonParts page={page} />
      <PersonAssignments rows={page.assignments} maySupervise={maySupervise} />
      <PersonAttempts rows={page.attempts} maySupervise={maySupervise} />
      <PersonTechniques techniques={page.techniques} />
    </>
  )
}
