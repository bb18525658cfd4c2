'use client'

import { Plus, X } from 'lucide-react'
import { Button } from '@/components/button'
import type { Path } from '@/domain/scenario/problem'
import { starters } from '@/domain/scenario/starters'
import { listAt } from '../desk/names'
import { useDesk, useField } from '../desk/use-desk'
import { SaidOf } from './said-of'
import { TextField } from './text-field'

const blank = { text: starters.choice.text, note: starters.choiceNote.text }

/** Written replies for guided practice: two to four, or none at all. */
export function ChoicesField({ path }: { readonly path: Path }) {
  const { root, edit } = useDesk()
  const { own } = useField(path)
  const choices = listAt(root, path)
  return (
    <fieldset>
      <legend className="font-semibold text-sm">Replies to choose from</legend>
      <p className="text-ink-faint text-sm">For guided practice only. Two to four, good and bad ones.</p>
      <SaidOf own={own} />
      <div className="mt-2 grid gap-3">
        {choices.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: choices have no names; their place is what they are
          <div key={index} className="grid gap-3 rounded-md border border-rule bg-paper p-3">
            <TextField label={`Reply ${index + 1}`} path={[...path, index, 'text']} rows={3} />
            <TextField label="Why it is good or bad" path={[...path, index, 'note']} />
            <Button
              size="small"
              look="quiet"
              className="justify-self-start"
              onClick={() =>
                edit(
                  choices.length <= 2
                    ? { kind: 'remove-field', path }
                    : { kind: 'remove-field', path: [...path, index] },
                )
              }
            >
              <X size={15} aria-hidden />
              {choices.length <= 2 ? 'Offer none' : 'Take out'}
            </Button>
          </div>
        ))}
      </div>
      {choices.length < 4 ? (
        <Button
          size="small"
          look="quiet"
          className="mt-1.5 -ml-3"
          onClick={() =>
            edit(
              choices.length === 0
                ? { kind: 'set-field', path, value: [blank, blank] }
                : { kind: 'insert-item', path, value: blank },
            )
          }
        >
          <Plus size={16} aria-hidden />
          {choices.length === 0 ? 'Offer replies' : 'Add a reply'}
        </Button>
      ) : null}
    </fieldset>
  )
}
