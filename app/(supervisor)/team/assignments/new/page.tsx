import type { Metadata } from 'next'
import { z } from 'zod'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireAssigningOptions } from '@/server/assignments/assigning-options'
import { AssignForm } from './_components/assign-form'

export const metadata: Metadata = { title: 'Assign practice' }

const id = z.string().min(1).nullable().catch(null).default(null)
const addressSchema = z.object({ person: id, team: id, customer: id })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AssignPage({ searchParams }: Props) {
  const { person, team, customer } = addressSchema.parse(await searchParams)
  const options = await answerPage(async () =>
    requireAssigningOptions(await requireActor(), { personId: person, teamId: team }),
  )
  const to = person !== null ? `person:${person}` : team !== null ? `team:${team}` : ''
  return (
    <>
      <PageHead title="Assign practice">
        It will be the first thing on their home page, with who asked for it and by when.
      </PageHead>
      <AssignForm options={options} to={to} customerId={customer} />
    </>
  )
}
