'use client'

import { useState } from 'react'
import type { DraftView } from '@/server/studio/answers'
import type { Tested } from './checking/jobs'
import type { useProblems } from './checking/use-problems'
import type { TabId } from './editor'
import { InsightTab } from './insight/insight-tab'
import type { Text } from './saving/saving'
import { TrialTab } from './trial/trial-tab'
import { VersionsTab } from './versions/versions-tab'
import { WriteTab } from './write-tab'

type Props = {
  readonly tab: TabId
  readonly draft: DraftView
  readonly checked: ReturnType<typeof useProblems>
  readonly revision: number
  readonly flush: () => Promise<boolean>
  /** The server has this text already, at this revision. */
  readonly adopt: (revision: number, text: Text) => void
  readonly onTab: (tab: TabId) => void
}

/** The four steps. The map stays as it was while one looks elsewhere. */
export function EditorTabs({ tab, draft, checked, revision, flush, adopt, onTab }: Props) {
  const [tested, setTested] = useState<Tested | null>(null)
  const { scenarioId } = draft
  return (
    <>
      {tab === 'write' ? <WriteTab checked={checked} onTab={onTab} /> : null}
      {tab === 'test' ? <TrialTab tested={tested} onTested={setTested} tempers={checked.tempers} /> : null}
      {tab === 'versions' ? (
        <VersionsTab
          scenarioId={scenarioId}
          checked={checked}
          revision={revision}
          flush={flush}
          adopt={adopt}
          onTab={onTab}
        />
      ) : null}
      {tab === 'insight' ? <InsightTab scenarioId={scenarioId} onTab={onTab} /> : null}
    </>
  )
}
