'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { DraftView, VersionRow } from '@/server/studio/answers'
import { ask, troubleOf } from '../../../_components/ask'
import { useDesk } from '../desk/use-desk'
import type { Text } from '../saving/saving'
import { useRevision } from './use-revision'

type Props = {
  readonly scenarioId: string
  readonly current: VersionRow
  readonly revision: number
  readonly flush: () => Promise<boolean>
  readonly adopt: (revision: number, text: Text) => void
}

/** The draft as trainees meet the customer now. A step that can be undone, and what was there is kept as a copy besides. */
export function BeginAnew({ scenarioId, current, revision, flush, adopt }: Props) {
  const { edit } = useDesk()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const latest = useRevision(revision)
  const begin = async (): Promise<string | null> => {
    if (!(await flush())) return 'Your last changes are not saved yet. Wait for “Saved”, then try again.'
    const reset = await ask(`${scenarioId}/reset`, 'POST', { revision: latest.current })
    if (reset.is !== 'answered') return troubleOf(reset)
    const asked = await ask<DraftView>(`${scenarioId}/draft`)
    if (asked.is !== 'answered') return troubleOf(asked)
    const { source, layout, conversations } = asked.value
    const text = { source, layout, conversations }
    edit({ kind: 'replace-document', document: text }, [])
    adopt(asked.value.revision, text)
    toast(`The draft is as version ${current.number} now. Undo takes it back.`)
    return null
  }
  return (
    <div className="grid gap-2">
      <Button
        size="small"
        className="justify-self-start"
        aria-disabled={busy}
        onClick={async () => {
          if (busy) return
          setBusy(true)
          setTrouble(await begin())
          setBusy(false)
        }}
      >
        {busy ? 'Beginning anew' : `Begin the draft anew from version ${current.number}`}
      </Button>
      {trouble ? (
        <Notice tone="bad" live="assertive">
          {trouble}
        </Notice>
      ) : null}
    </div>
  )
}
