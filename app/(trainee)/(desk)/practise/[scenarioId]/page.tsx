import type { Metadata } from 'next'
import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { findOwnAssignment } from '@/server/assignments/find-own-assignment'
import { requireBriefing } from '@/server/scenarios/require-briefing'
import { BriefingScreen } from './_components/briefing-screen'
import { start } from './actions'

export const metadata: Metadata = { title: 'Briefing' }

const addressSchema = z.object({ assignment: z.string().min(1).max(100).nullable().catch(null).default(null) })

type Props = {
  params: Promise<{ scenarioId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function BriefingPage({ params, searchParams }: Props) {
  const { scenarioId } = await params
  const { assignment } = addressSchema.parse(await searchParams)
  const { briefing, assigned } = await answerPage(async () => {
    const actor = await requireActor()
    const briefing = await requireBriefing(actor, scenarioId)
    const assigned = assignment && (await findOwnAssignment(actor, assignment, scenarioId, Date.now()))
    return { briefing, assigned: assigned || null }
  })
  return (
    <BriefingScreen
      briefing={briefing}
      assigned={assigned}
      start={start.bind(null, { scenarioId, assignmentId: assigned?.id ?? null })}
    />
  )
}
