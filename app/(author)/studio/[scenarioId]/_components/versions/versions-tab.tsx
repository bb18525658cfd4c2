'use client'

import { useCallback, useEffect, useState } from 'react'
import { Notice } from '@/components/notice'
import type { VersionRow } from '@/server/studio/answers'
import { ask, troubleOf } from '../../../_components/ask'
import type { useProblems } from '../checking/use-problems'
import type { TabId } from '../editor'
import type { Text } from '../saving/saving'
import { BeginAnew } from './begin-anew'
import { KeptCopies } from './kept-copies'
import { PublishForm } from './publish-form'
import { VersionList } from './version-list'

type Props = {
  readonly scenarioId: string
  readonly checked: ReturnType<typeof useProblems>
  readonly revision: number
  readonly flush: () => Promise<boolean>
  readonly adopt: (revision: number, text: Text) => void
  readonly onTab: (tab: TabId) => void
}

/** What trainees meet, what they will meet next, and what they met before. */
export function VersionsTab({ scenarioId, checked, revision, flush, adopt, onTab }: Props) {
  const [versions, setVersions] = useState<readonly VersionRow[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [wentBack, setWentBack] = useState<{ readonly number: number; readonly copyOf: number } | null>(null)
  const refresh = useCallback(async () => {
    const asked = await ask<readonly VersionRow[]>(`${scenarioId}/versions`)
    setTrouble(troubleOf(asked))
    if (asked.is === 'answered') setVersions(asked.value)
  }, [scenarioId])
  useEffect(() => void refresh(), [refresh])
  const current = versions?.find(({ isCurrent }) => isCurrent) ?? null
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid max-w-5xl gap-10 px-5 py-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <PublishForm
          // Going back is news of its own: what the form last said, and what was written in it, is over.
          key={wentBack?.number ?? 'first'}
          scenarioId={scenarioId}
          checked={checked}
          revision={revision}
          flush={flush}
          current={current}
          onDone={refresh}
          onProblems={() => onTab('write')}
        />
        <div className="grid content-start gap-10">
          <section aria-label="Versions so far">
            <h2 className="font-bold text-xl">Versions so far</h2>
            {trouble ? <Notice tone="bad">{trouble}</Notice> : null}
            {wentBack && wentBack.number === current?.number ? (
              <div className="mt-3">
                <Notice tone="good" live="polite">
                  Version {wentBack.number} is a copy of version {wentBack.copyOf} and is live; your draft still holds
                  what you took back.
                </Notice>
              </div>
            ) : null}
            {versions ? (
              <VersionList
                scenarioId={scenarioId}
                versions={versions}
                onDone={refresh}
                onBack={(number, copyOf) => setWentBack({ number, copyOf })}
              />
            ) : null}
            {current ? (
              <div className="mt-4">
                <BeginAnew scenarioId={scenarioId} current={current} revision={revision} flush={flush} adopt={adopt} />
              </div>
            ) : null}
          </section>
          <KeptCopies scenarioId={scenarioId} revision={revision} />
        </div>
      </div>
    </div>
  )
}
