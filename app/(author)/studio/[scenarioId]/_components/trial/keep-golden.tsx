'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { Field, TextInput } from '@/components/field'
import { useBench } from '../checking/use-bench'
import { listAt, numberAt, slugOf, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import type { Play } from './use-play'

/** Keeps a play-through: from now on the checks say so when the customer no longer goes this way. */
export function KeepGolden({ play }: { readonly play: Play }) {
  const bench = useBench()
  const { desk, root, edit } = useDesk()
  const [title, setTitle] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [kept, setKept] = useState<{ readonly steps: Play['steps']; readonly name: string } | null>(null)
  const record = listAt(root, ['facts']).flatMap((_, index) =>
    textAt(root, ['facts', index, 'known']) === 'record' ? [textAt(root, ['facts', index, 'id'])] : [],
  )
  const isFromStart =
    play.at.node === textAt(root, ['start']) &&
    play.at.temper === numberAt(root, ['customer', 'temper']) &&
    [...play.at.known].sort().join() === [...record].sort().join()
  if (!isFromStart)
    return (
      <p className="text-ink-faint text-sm">
        To keep a conversation as an example, play it from the start, with the temper and the facts as they are written.
      </p>
    )
  const keep = async () => {
    const name = slugOf(title) || 'conversation'
    const recording = { title: title.trim() || 'A conversation', seed: play.at.seed, steps: play.steps }
    const source = await bench?.quick.ask('record', { source: desk.history.document.source, recording })
    if (!source)
      return void toast('The customer has changed, and the conversation goes another way now. Play it again.')
    edit({ kind: 'keep-golden', golden: { name, source } })
    setOpen(false)
    setKept({ steps: play.steps, name })
    setTitle('')
  }
  if (kept?.steps === play.steps)
    return (
      <p role="status" className="text-ink-soft text-sm">
        Kept as an example conversation: {kept.name}.
      </p>
    )
  if (!isOpen)
    return (
      <Button size="small" className="justify-self-start" onClick={() => setOpen(true)}>
        Keep as an example conversation
      </Button>
    )
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Field
        label="What it shows"
        hint="A few words, such as “The good way”. The checks hold the customer to it from now on."
      >
        {(wired) => (
          <TextInput
            required
            value={title}
            onChange={({ target }) => setTitle(target.value)}
            maxLength={120}
            {...wired}
          />
        )}
      </Field>
      <Button type="submit" look="primary" size="small" className="justify-self-start">
        Keep it
      </Button>
    </form>
  )
}
