'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { Inbox, Tried } from '@/server/studio/insight/require-inbox'
import { ask, troubleOf } from '../../../_components/ask'
import { useDesk } from '../desk/use-desk'
import type { TabId } from '../editor'
import { InboxGroup } from './inbox-group'
import { TriedView } from './tried-view'

type Props = {
  readonly scenarioId: string
  readonly versionId: string
  readonly onTab: (tab: TabId) => void
}
const first = 8

/** Replies no route was written for, those that say much the same together, the largest group first. */
export function InboxView({ scenarioId, versionId, onTab }: Props) {
  const { desk } = useDesk()
  const [inbox, setInbox] = useState<Inbox | null>(null)
  const [tried, setTried] = useState<Tried | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [shown, setShown] = useState(first)
  useEffect(() => {
    void ask<Inbox>(`${scenarioId}/insight/inbox?version=${versionId}`).then((asked) => {
      setTrouble(troubleOf(asked))
      if (asked.is === 'answered') setInbox(asked.value)
    })
  }, [scenarioId, versionId])
  const tryOn = async () => {
    setBusy(true)
    const asked = await ask<Tried>(`${scenarioId}/insight/inbox`, 'POST', {
      version: versionId,
      source: desk.history.document.source,
    })
    setBusy(false)
    setTrouble(troubleOf(asked))
    if (asked.is === 'answered') setTried(asked.value)
  }
  const groups = inbox?.groups ?? []
  return (
    <section aria-label="Unmatched replies">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="max-w-xl">
          <h3 className="font-bold text-lg">What nobody had thought of</h3>
          <p className="text-ink-soft">
            Replies no route was written for. Make a route of them, or let their words count; then see how many would
            find their way now.
          </p>
        </div>
        {groups.length > 0 ? (
          <Button onClick={tryOn} aria-disabled={busy}>
            {busy ? 'Trying' : 'Try the draft on them'}
          </Button>
        ) : null}
      </header>
      <div className="mt-4 grid gap-3">
        {trouble ? (
          <Notice tone="bad" live="assertive">
            {trouble}
          </Notice>
        ) : null}
        {tried ? <TriedView tried={tried} /> : null}
        {inbox && groups.length === 0 ? (
          <p className="text-ink-soft">Every reply found a route. Well written.</p>
        ) : null}
        {groups.slice(0, shown).map((group) => (
          <InboxGroup key={group.key} group={group} onTab={onTab} />
        ))}
        {groups.length > shown ? (
          <Button className="justify-self-start" size="small" onClick={() => setShown(shown + 20)}>
            Show more
          </Button>
        ) : null}
      </div>
    </section>
  )
}
