'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { DraftView } from '@/server/studio/answers'
import { ask } from '../../../_components/ask'
import { useDesk } from '../desk/use-desk'
import { ConflictNotice } from './conflict-notice'
import { refusalInWords } from './refusal-in-words'
import type { Conflict, Text } from './saving'
import type { useAutosave } from './use-autosave'
import { save } from './use-autosave'

type Props = {
  readonly draft: DraftView
  readonly text: Text
  readonly saving: ReturnType<typeof useAutosave>
  /** What a colleague has stored, as far as is known. */
  readonly stored: { readonly revision: number } | null
  readonly wasKept: boolean
}

/** News about the safety of the work, told where the work is. */
export function Notices({ draft, text, saving, stored, wasKept }: Props) {
  const { desk, act } = useDesk()
  const [isRead, setRead] = useState(false)
  const { conflict, refused, revision } = saving.saving

  const adopt = (next: Text, at: number) => {
    const { source, layout, conversations } = next
    act({ do: 'replace', document: { source, layout, conversations } })
    saving.tell({ is: 'adopted', revision: at, text: next })
  }
  const insist = async ({ stored: theirs }: Conflict) => {
    // Sent on a revision that is over: the server keeps it as a copy, and the draft stays as it is.
    const { revision: at, ...copy } = theirs
    const kept = await save(draft.scenarioId, Math.max(0, at - 1), copy)
    if (kept.is === 'conflict') saving.tell({ is: 'insisted', revision: kept.conflict.stored.revision, over: copy })
  }
  const fetchTheirs = async () => {
    const asked = await ask<DraftView>(`${draft.scenarioId}/draft`)
    if (asked.is === 'answered') adopt(asked.value, asked.value.revision)
  }
  const isBehind = stored !== null && stored.revision > revision && saving.state === 'saved'

  return (
    <div className="grid gap-2 empty:hidden [&>*]:mx-3 [&>*]:mt-2">
      {conflict ? (
        <ConflictNotice
          conflict={conflict}
          mine={text}
          onTheirs={() => adopt(conflict.stored, conflict.stored.revision)}
          onMine={() => void insist(conflict)}
        />
      ) : null}
      {isBehind && !conflict ? (
        <Notice tone="doubt" live="polite">
          <span className="mr-3">A colleague has saved changes to this customer.</span>
          <Button size="small" onClick={fetchTheirs}>
            Show me their changes
          </Button>
        </Notice>
      ) : null}
      {refused ? (
        <Notice tone="bad" live="assertive">
          {refused.message}
        </Notice>
      ) : null}
      {desk.refused ? (
        <Notice tone="bad" live="assertive">
          {refusalInWords(desk.refused)}
        </Notice>
      ) : null}
      {wasKept && !isRead ? (
        <Notice live="polite">
          <span className="mr-3">
            Your last changes had not reached the server when this page was closed. They are here again.
          </span>
          <Button size="small" look="quiet" onClick={() => setRead(true)}>
            Good
          </Button>
        </Notice>
      ) : null}
    </div>
  )
}
