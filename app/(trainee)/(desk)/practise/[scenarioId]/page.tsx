import type { Metadata } from 'next'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireBriefing } from '@/server/scenarios/require-briefing'
import { BriefingScreen } from './_components/briefing-screen'
import { start } from './actions'

export const metadata: Metadata = { title: 'Briefing' }

type Props = { params: Promise<{ scenarioId: string }> }

export default async function BriefingPage({ params }: Props) {
  const { scenarioId } = await params
  const briefing = await answerPage(async () => requireBriefing(await requireActor(), scenarioId))
  return <BriefingScreen briefing={briefing} start={start.bind(null, scenarioId)} />
}
