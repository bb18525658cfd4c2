'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { Field, Select, TextInput } from '@/components/field'
import { factsIn, remediesIn } from '../desk/names'
import { useDesk } from '../desk/use-desk'

/** Words from a reply become a wording of a fact or of something to offer. */
export function AddPhrasing({ sample, onDone }: { readonly sample: string; readonly onDone: () => void }) {
  const { root, edit } = useDesk()
  const [facts, remedies] = [factsIn(root), remediesIn(root)]
  const [of, setOf] = useState('')
  const [words, setWords] = useState(sample.slice(0, 120))
  const add = () => {
    const [kind, id = ''] = of.split(':')
    const at = (kind === 'fact' ? facts : remedies).findIndex((one) => one.id === id)
    if (at < 0 || words.trim().length < 2) return
    const path = kind === 'fact' ? ['facts', at, 'mentions'] : ['policy', 'remedies', at, 'phrasings']
    edit({ kind: 'insert-item', path, value: words.trim() })
    toast('These words count now, in the draft.')
    onDone()
  }
  return (
    <form
      className="mt-3 grid gap-3 border-t pt-3 sm:grid-cols-[1fr_1fr_auto] sm:items-end"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field label="These words">
        {(wired) => (
          <TextInput value={words} maxLength={120} onChange={({ target }) => setWords(target.value)} {...wired} />
        )}
      </Field>
      <Field label="count as">
        {(wired) => (
          <Select required value={of} onChange={({ target }) => setOf(target.value)} {...wired}>
            <option value="">Choose</option>
            <optgroup label="Putting back a fact">
              {facts.map(({ id, title }) => (
                <option key={id} value={`fact:${id}`}>
                  {title}
                </option>
              ))}
            </optgroup>
            <optgroup label="Offering">
              {remedies.map(({ id, title }) => (
                <option key={id} value={`remedy:${id}`}>
                  {title}
                </option>
              ))}
            </optgroup>
          </Select>
        )}
      </Field>
      <Button type="submit" look="primary">
        Add
      </Button>
    </form>
  )
}
