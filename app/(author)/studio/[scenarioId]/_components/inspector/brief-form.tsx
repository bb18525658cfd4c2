'use client'

import { Plus, X } from 'lucide-react'
import { Button } from '@/components/button'
import { starters } from '@/domain/scenario/starters'
import { factsIn, listAt, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { Form } from './form-parts'
import { PickField } from './pick-field'
import { TextField } from './text-field'

/** What the trainee knows before the first word. */
export function BriefForm() {
  const { root, edit } = useDesk()
  const path = ['brief', 'record']
  const record = listAt(root, path)
  const facts = factsIn(root)
  return (
    <Form kicker="Before the first word" title="Briefing">
      <TextField label="Company" path={['brief', 'company']} />
      <TextField label="Who the trainee is there" path={['brief', 'role']} example="You answer the chat." />
      <TextField
        label="The situation"
        path={['brief', 'situation']}
        rows={4}
        hint="What they may know, and nothing the customer has to be asked for."
      />
      <section>
        <h3 className="font-semibold text-sm">The record on their screen</h3>
        <div className="mt-2 grid gap-3">
          {record.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of the record have no names
            <div key={index} className="grid gap-3 rounded-md border border-rule bg-paper p-3">
              <div className="grid grid-cols-2 gap-3">
                <TextField label="Label" path={[...path, index, 'label']} />
                <TextField label="Value" path={[...path, index, 'value']} />
              </div>
              <PickField
                label="Says this fact"
                path={[...path, index, 'fact']}
                options={facts}
                none="No fact of its own"
              />
              {record.length > 1 ? (
                <Button
                  size="small"
                  look="quiet"
                  className="justify-self-start"
                  onClick={() => edit({ kind: 'remove-field', path: [...path, index] })}
                >
                  <X size={15} aria-hidden />
                  Take out<span className="sr-only"> {textAt(root, [...path, index, 'label'])}</span>
                </Button>
              ) : null}
            </div>
          ))}
        </div>
        <Button
          size="small"
          look="quiet"
          className="mt-1.5 -ml-3"
          onClick={() =>
            edit({
              kind: 'insert-item',
              path,
              value: { label: starters.recordLabel.text, value: starters.recordValue.text },
            })
          }
        >
          <Plus size={16} aria-hidden />
          Add a line
        </Button>
      </section>
    </Form>
  )
}
