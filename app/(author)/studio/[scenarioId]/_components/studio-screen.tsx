'use client'

import { useEffect, useState } from 'react'
import { Loading, Skeleton } from '@/components/skeleton'
import type { DraftView } from '@/server/studio/answers'
import { BenchProvider } from './checking/use-bench'
import { Editor, type Opening } from './editor'
import { keptText } from './saving/kept'

type Props = { readonly draft: DraftView; readonly show: 'facts' | null; readonly userId: string }

/**
 * Opens the desk with the stored draft, or with what this browser has kept of it: words that had not reached the server
 * when the page was closed. They are sent on the revision they were written on, so a colleague's later text is not lost.
 */
export function StudioScreen({ draft, show, userId }: Props) {
  const [opening, setOpening] = useState<Opening | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; later changes come through the desk
  useEffect(() => {
    const kept = keptText(draft.scenarioId)
    const isNews =
      kept !== null &&
      (kept.source !== draft.source ||
        JSON.stringify([kept.layout, kept.conversations]) !== JSON.stringify([draft.layout, draft.conversations]))
    const { source, layout, conversations } = isNews ? kept : draft
    setOpening({
      text: { source, layout, conversations },
      revision: isNews ? kept.revision : draft.revision,
      wasKept: isNews,
    })
  }, [])
  if (!opening)
    return (
      <div className="grid gap-4 p-8">
        <Loading what="Opening the customer" />
        <Skeleton className="h-10 w-80" />
        <Skeleton className="h-[70dvh]" />
      </div>
    )
  return (
    <BenchProvider>
      <Editor draft={draft} opening={opening} show={show} userId={userId} />
    </BenchProvider>
  )
}
