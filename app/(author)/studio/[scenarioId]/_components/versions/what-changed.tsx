'use client'

import { useEffect, useState } from 'react'
import type { VersionRow } from '@/server/studio/answers'
import { ask } from '../../../_components/ask'

type Props = {
  readonly scenarioId: string
  readonly from: Pick<VersionRow, 'versionId' | 'number'>
  readonly revision?: number
  readonly to?: VersionRow
}
type Answer = { readonly words: readonly string[] }

/** What a version changes in the conversation, as sentences. `revision` asks anew after every save. */
export function WhatChanged({ scenarioId, from, revision, to }: Props) {
  const [words, setWords] = useState<readonly string[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each saved revision may differ in other ways
  useEffect(() => {
    let isStale = false
    void ask<Answer>(`${scenarioId}/difference?from=${from.versionId}&to=${to?.versionId ?? 'draft'}`).then((asked) => {
      if (!isStale && asked.is === 'answered') setWords(asked.value.words)
    })
    return () => {
      isStale = true
    }
  }, [scenarioId, from.versionId, to?.versionId, revision])
  if (!words) return null
  return (
    <details className="rounded-md border border-rule bg-sheet" open={to !== undefined}>
      <summary className="px-3.5 py-2.5 font-semibold text-sm">
        {words.length === 0
          ? `Nothing in the conversation differs from version ${from.number}`
          : `${words.length} ${words.length === 1 ? 'change' : 'changes'} since version ${from.number}`}
      </summary>
      {words.length > 0 ? (
        <ul className="grid max-h-72 gap-2 overflow-y-auto border-t px-3.5 py-3 text-sm">
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}
