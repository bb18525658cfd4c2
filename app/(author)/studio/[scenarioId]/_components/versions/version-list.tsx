'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import type { VersionRow } from '@/server/studio/answers'
import { ask, troubleOf } from '../../../_components/ask'
import { count, minuteOf } from '../../../_components/when'
import { WhatChanged } from './what-changed'

const states: Record<VersionRow['status'], string> = {
  published: 'Live',
  scheduled: 'Planned',
  retired: 'Before',
  cancelled: 'Called off',
}

type Props = {
  readonly scenarioId: string
  readonly versions: readonly VersionRow[]
  readonly onDone: () => void
  readonly onBack: (number: number, copyOf: number) => void
}

export function VersionList({ scenarioId, versions, onDone, onBack }: Props) {
  if (versions.length === 0)
    return <p className="mt-3 text-ink-soft">None yet. The first one you publish stands here.</p>
  return (
    <ol className="mt-3 grid gap-3">
      {versions.map((version, index) => (
        <VersionEntry
          key={version.versionId}
          scenarioId={scenarioId}
          version={version}
          before={versions[index + 1] ?? null}
          onDone={onDone}
          onBack={onBack}
        />
      ))}
    </ol>
  )
}

type EntryProps = {
  readonly scenarioId: string
  readonly version: VersionRow
  readonly before: VersionRow | null
  readonly onDone: () => void
  readonly onBack: Props['onBack']
}

function VersionEntry({ scenarioId, version, before, onDone, onBack }: EntryProps) {
  const [isOpen, setOpen] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const { versionId, number, status, isCurrent, note, reason, by, createdAt, publishAt } = version
  const tell = async (path: string, done: string) => {
    const trouble = troubleOf(await ask(`${scenarioId}/${path}`, 'POST', { versionId }))
    toast(trouble ?? done)
    onDone()
  }
  const goBack = async () => {
    if (busy) return
    setBusy(true)
    const asked = await ask<{ readonly number: number }>(`${scenarioId}/roll-back`, 'POST', { versionId })
    setBusy(false)
    setAsking(false)
    if (asked.is === 'answered') onBack(asked.value.number, number)
    else toast(troubleOf(asked))
    onDone()
  }
  return (
    <li className={`rounded-lg border p-4 ${isCurrent ? 'border-ink bg-sheet' : 'border-rule bg-sheet'}`}>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="font-bold">Version {number}</h3>
        <span className="font-semibold text-ink-faint text-sm">{isCurrent ? 'Live' : states[status]}</span>
        <span className="ml-auto text-ink-faint text-sm">
          {status === 'scheduled' && publishAt ? `for ${minuteOf(publishAt)}` : minuteOf(createdAt)}
          {by ? `, ${by}` : ''}
        </span>
      </div>
      {note ? <p className="mt-1">{note}</p> : null}
      {reason ? <p className="mt-1 text-ink-soft text-sm">Published with warnings: {reason}</p> : null}
      <p className="mt-1 text-ink-faint text-sm">
        Played {count(version.attempts, 'time')}
        {version.activeAttempts > 0 ? `, ${version.activeAttempts} still going on` : ''}
      </p>
      <div className="mt-2 -ml-3 flex flex-wrap gap-1">
        {before ? (
          <Button size="small" look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            What changed
          </Button>
        ) : null}
        {status === 'retired' || status === 'cancelled' ? (
          <Button size="small" look="quiet" onClick={() => setAsking(true)}>
            Go back to this one
          </Button>
        ) : null}
        {status === 'scheduled' ? (
          <Button size="small" look="quiet" onClick={() => tell('unschedule', `Version ${number} is called off.`)}>
            Call it off
          </Button>
        ) : null}
        <a
          href={`/api/studio/${scenarioId}/export?of=${versionId}`}
          className="inline-flex min-h-9 items-center px-3 font-semibold text-ink-soft text-sm hover:text-ink"
        >
          Save as a file
        </a>
      </div>
      <Dialog
        title={`Go back to version ${number}?`}
        description="Trainees meet it from now on, as a version of its own. Who is in the middle of a conversation finishes it as it was; your draft stays as it is."
        open={isAsking}
        onOpenChange={setAsking}
      >
        <div className="flex flex-wrap gap-2">
          <Button look="primary" aria-disabled={busy} onClick={goBack}>
            {busy ? 'Going back' : 'Go back to it'}
          </Button>
          <Button onClick={() => setAsking(false)}>Leave it as it is</Button>
        </div>
      </Dialog>
      {isOpen && before ? <WhatChanged scenarioId={scenarioId} from={before} to={version} /> : null}
    </li>
  )
}
