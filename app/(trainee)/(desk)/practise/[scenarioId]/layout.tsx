import type { ReactNode } from 'react'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireBriefing } from '@/server/scenarios/require-briefing'

type Props = { readonly children: ReactNode; readonly params: Promise<{ scenarioId: string }> }

/** Asked outside the loading state below it: once that streams, the status can no longer say 404. */
export default async function BriefingLayout({ children, params }: Props) {
  const { scenarioId } = await params
  await answerPage(async () => requireBriefing(await requireActor(), scenarioId))
  return children
}
