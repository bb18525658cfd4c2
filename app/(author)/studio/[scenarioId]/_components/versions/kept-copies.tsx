'use client'

import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { DraftView, RecoveryRow, SaveInput } from '@/server/studio/answers'
import { ask, troubleOf } from '../../../_components/ask'
import { minuteOf } from '../../../_components/when'
import { useDesk } from '../desk/use-desk'
import { differenceBetween } from '../saving/difference-between'

type Props = { readonly scenarioId: string; readonly revision: number }
type Copy = Omit<SaveInput, 'revision'>

/** Texts that were put aside because another one was saved first, or took their place. Any of them can be gone on with. */
export function KeptCopies({ scenarioId, revision }: Props) {
  const [copies, setCopies] = useState<readonly RecoveryRow[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a copy can only come with another revision
  useEffect(() => {
    let isStale = false
    void ask<DraftView>(`${scenarioId}/draft`).then((asked) => {
      if (isStale) return
      setTrouble(troubleOf(asked))
      if (asked.is === 'answered') setCopies(asked.value.recoveries)
    })
    return () => {
      isStale = true
    }
  }, [scenarioId, revision])
  return (
    <section aria-label="Kept copies">
      <h2 className="font-bold text-xl">Kept copies</h2>
      <p className="text-ink-soft">What was put aside when two people wrote at once, or when a draft began anew.</p>
      {trouble ? <Notice tone="bad">{trouble}</Notice> : null}
      {copies.length === 0 && !trouble ? (
        <p className="mt-3 text-ink-soft">None. Nothing had to be put aside.</p>
      ) : null}
      <ol className="mt-3 grid gap-3 empty:hidden">
        {copies.map((copy) => (
          <KeptCopy key={copy.id} scenarioId={scenarioId} copy={copy} />
        ))}
      </ol>
    </section>
  )
}

function KeptCopy({ scenarioId, copy }: { readonly scenarioId: string; readonly copy: RecoveryRow }) {
  const { desk, edit } = useDesk()
  const [words, setWords] = useState<readonly string[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const fetched = async (use: (text: Copy) => void) => {
    const asked = await ask<Copy>(`${scenarioId}/recoveries/${copy.id}`)
    setTrouble(troubleOf(asked))
    if (asked.is === 'answered') use(asked.value)
  }
  const compare = () => fetched(({ source }) => setWords(differenceBetween(desk.history.document.source, source)))
  const goOn = () =>
    fetched(({ source, layout, conversations }) => {
      edit({ kind: 'replace-document', document: { source, layout, conversations } }, [])
      toast('The draft is this copy now. Undo takes it back.')
    })
  return (
    <li className="rounded-lg border bg-sheet p-4">
      <h3 className="font-bold">Put aside {minuteOf(copy.at)}</h3>
      <p className="text-ink-faint text-sm">When {copy.by} saved</p>
      <div className="mt-2 -ml-3 flex flex-wrap gap-1">
        <Button
          size="small"
          look="quiet"
          aria-expanded={words !== null}
          onClick={() => (words === null ? void compare() : setWords(null))}
        >
          {words === null ? 'See what differs' : 'Hide what differs'}
        </Button>
        <Button size="small" look="quiet" onClick={goOn}>
          Go on with this copy
        </Button>
      </div>
      {trouble ? <Notice tone="bad">{trouble}</Notice> : null}
      {words ? (
        <ul className="mt-2 grid max-h-48 list-disc gap-1 overflow-y-auto pl-5 text-sm">
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
