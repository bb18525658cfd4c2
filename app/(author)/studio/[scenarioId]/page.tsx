import type { Metadata } from 'next'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { NotFound } from '@/server/refusal'
import { exportScenario } from '@/server/studio/export-scenario'
import { listScenarios } from '@/server/studio/list-scenarios'
import { requireDraft } from '@/server/studio/require-draft'
import { NoDraft } from './_components/no-draft'
import { StudioScreen } from './_components/studio-screen'

export const metadata: Metadata = { title: 'Studio' }

type Props = {
  params: Promise<{ scenarioId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function EditorPage({ params, searchParams }: Props) {
  const { scenarioId } = await params
  const { show } = await searchParams
  const actor = await answerPage(requireActor)
  const found = await answerPage(async () => {
    try {
      return { draft: await requireDraft(actor, scenarioId) }
    } catch (thrown) {
      // A customer that is only published has no draft yet; one that does not exist at all stays a 404.
      if (!(thrown instanceof NotFound)) throw thrown
      const card = (await listScenarios(actor)).find((one) => one.scenarioId === scenarioId)
      if (!card?.published) throw thrown
      return { published: (await exportScenario(actor, scenarioId, card.published.versionId, 'scenario')).text }
    }
  })
  if (found.published !== undefined) return <NoDraft scenarioId={scenarioId} source={found.published} />
  return <StudioScreen draft={found.draft} show={show === 'facts' ? 'facts' : null} userId={actor.userId} />
}
