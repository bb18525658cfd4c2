'use client'

import { useCallback, useEffect, useState } from 'react'
import { Notice } from '@/components/notice'
import type { VersionRow } from '@/server/studio/answers'
import { ask, troubleOf } from '../../../_components/ask'
import type { useProblems } from '../checking/use-problems'
import type { TabId } from '../editor'
import { PublishForm } from './publish-form'
import { VersionList } from './version-list'

type Props = {
  readonly scenarioId: string
  readonly checked: ReturnType<typeof useProblems>
  readonly revision: number
  readonly flush: () => Promise<boolean>
  readonly onTab: (tab: TabId) => void
}

/** What trainees meet, what they will meet next, and what they met before. */
export function VersionsTab({ scenarioId, checked, revision, flush, onTab }: Props) {
  const [versions, setVersions] = useState<readonly VersionRow[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const refresh = useCallback(async () => {
    const asked = await ask<readonly VersionRow[]>(`${scenarioId}/versions`)
    setTrouble(troubleOf(asked))
    if (asked.is === 'answered') setVersions(asked.value)
  }, [scenarioId])
  useEffect(() => void refresh(), [refresh])
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid max-w-5xl gap-10 px-5 py-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <PublishForm
          scenarioId={scenarioId}
          checked={checked}
          revision={revision}
          flush={flush}
          current={versions?.find(({ isCurrent }) => isCurrent) ?? null}
          onDone={refresh}
          onProblems={() => onTab('write')}
        />
        <section aria-label="Versions so far">
          <h2 className="font-bold text-xl">Versions so far</h2>
          {trouble ? <Notice tone="bad">{trouble}</Notice> : null}
          {versions ? <VersionList scenarioId={scenarioId} versions={versions} onDone={refresh} /> : null}
        </section>
      </div>
    </div>
  )
}
