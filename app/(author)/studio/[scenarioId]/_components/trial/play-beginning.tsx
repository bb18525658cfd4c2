'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Field, Select, TextInput } from '@/components/field'
import { Notice } from '@/components/notice'
import type { Beginning } from '../checking/jobs'
import { factsIn, listAt, nodesIn, numberAt, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { TagBoxes } from '../inspector/tag-boxes'

type Props = {
  readonly trouble: string | null
  readonly busy: boolean
  readonly onBegin: (at: Beginning) => void
}

/** Where to begin, how angry, and what is known already. From the start as it is written, unless one wants it otherwise. */
export function PlayBeginning({ trouble, busy, onBegin }: Props) {
  const { desk, root } = useDesk()
  const start = textAt(root, ['start'])
  const chosen = desk.selection[0] === 'nodes' ? textAt(root, [...desk.selection.slice(0, 2), 'id']) : ''
  const written = numberAt(root, ['customer', 'temper']) ?? 60
  const [picked, setPicked] = useState<string | null>(null)
  const [temper, setTemper] = useState(written)
  const record = listAt(root, ['facts']).flatMap((_, index) =>
    textAt(root, ['facts', index, 'known']) === 'record' ? [textAt(root, ['facts', index, 'id'])] : [],
  )
  const [known, setKnown] = useState<readonly string[]>(record)
  const node = picked ?? (chosen || start)
  return (
    <form
      className="relative grid min-h-0 flex-1 content-start gap-5 overflow-y-auto p-5"
      onSubmit={(event) => {
        event.preventDefault()
        onBegin({ node, temper, known, seed: 1 })
      }}
    >
      <p className="text-ink-soft">
        Answer the customer as a trainee would. Begin anywhere: choose a moment here or on the map.
      </p>
      <Field label="Begin at">
        {(wired) => (
          <Select value={node} onChange={({ target }) => setPicked(target.value)} {...wired}>
            {nodesIn(root).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
                {id === start ? ' (the start)' : ''}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Temper" hint="0 is cool, 100 is boiling.">
        {(wired) => (
          <TextInput
            type="number"
            min={0}
            max={100}
            value={temper}
            onChange={({ target }) => setTemper(Math.min(100, Math.max(0, Number(target.value))))}
            {...wired}
          />
        )}
      </Field>
      <TagBoxes label="What the trainee knows already" options={factsIn(root)} chosen={known} onChange={setKnown} />
      {trouble ? (
        <Notice tone="bad" live="assertive">
          {trouble}
        </Notice>
      ) : null}
      <Button type="submit" look="primary" className="justify-self-start" aria-disabled={busy}>
        Begin the conversation
      </Button>
    </form>
  )
}
