'use client'

import { useEffect, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { Select } from '@/components/field'
import { Notice } from '@/components/notice'
import type { VersionRow } from '@/server/studio/answers'
import type { Insight } from '@/server/studio/insight/require-insight'
import { ask, troubleOf } from '../../../_components/ask'
import type { TabId } from '../editor'
import { FiguresView } from './figures-view'
import { InboxView } from './inbox-view'

type Props = {
  readonly scenarioId: string
  /** Null where nothing can be written: then the unmatched replies, which ask for a route, are left out. */
  readonly onTab: ((tab: TabId) => void) | null
}

/** How trainees fare with a version: where they come, where they leave, and what nobody had thought of. */
export function InsightTab({ scenarioId, onTab }: Props) {
  const [versions, setVersions] = useState<readonly VersionRow[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [insight, setInsight] = useState<Insight | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    void ask<readonly VersionRow[]>(`${scenarioId}/versions`).then((asked) => {
      setTrouble(troubleOf(asked))
      if (asked.is !== 'answered') return
      const met = asked.value.filter(({ status }) => status === 'published' || status === 'retired')
      setVersions(met)
      setChosen((met.find(({ isCurrent }) => isCurrent) ?? met[0])?.versionId ?? null)
    })
  }, [scenarioId])
  useEffect(() => {
    if (chosen === null) return
    let isStale = false
    const load = async () => {
      const asked = await ask<Insight>(`${scenarioId}/insight?version=${chosen}`)
      if (isStale) return
      setTrouble(troubleOf(asked))
      if (asked.is !== 'answered') return
      setInsight(asked.value)
      // Many conversations are counted in several goes; each asks for the next.
      if (asked.value.pending > 0) await load()
    }
    setInsight(null)
    void load()
    return () => {
      isStale = true
    }
  }, [scenarioId, chosen])

  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid max-w-5xl gap-8 px-5 py-8">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="max-w-xl">
            <h2 className="font-bold text-xl">How trainees fare</h2>
            <p className="text-ink-soft">
              Where they come, where they leave, and what they say that nobody had thought of.
            </p>
          </div>
          {versions && versions.length > 0 ? (
            <Select
              aria-label="Version"
              value={chosen ?? ''}
              className="w-56!"
              onChange={({ target }) => setChosen(target.value)}
            >
              {versions.map(({ versionId, number, isCurrent }) => (
                <option key={versionId} value={versionId}>
                  Version {number}
                  {isCurrent ? ', live' : ''}
                </option>
              ))}
            </Select>
          ) : null}
        </header>
        {trouble ? <Notice tone="bad">{trouble}</Notice> : null}
        {!insight && !trouble && versions?.length !== 0 ? (
          <p role="status">Reading the conversations, a moment.</p>
        ) : null}
        {versions?.length === 0 ? (
          <EmptyState title="Nobody has met them yet">
            <p>Once a version is published and played, you see here how it goes.</p>
          </EmptyState>
        ) : null}
        {insight && !insight.figures && insight.pending === 0 ? (
          <EmptyState title="Too few people so far">
            <p>
              Fewer than {insight.fewestPeople} people have met this version. With so few, figures would tell who
              somebody is, so none are shown.
            </p>
          </EmptyState>
        ) : null}
        {insight && insight.pending > 0 ? (
          <p role="status">Still counting, {insight.pending} conversations to go.</p>
        ) : null}
        {insight?.figures ? <FiguresView figures={insight.figures} /> : null}
        {insight?.figures && chosen && onTab ? (
          <InboxView key={chosen} scenarioId={scenarioId} versionId={chosen} onTab={onTab} />
        ) : null}
      </div>
    </div>
  )
}
