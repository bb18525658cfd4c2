'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/components/button'
import { freeName, listAt, remediesIn } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { Form } from './form-parts'
import { LinesField } from './lines-field'
import { RemedyForm } from './remedy-form'
import { TryReply } from './try-reply'

/** What may be offered, what only with judgement, and what never. */
export function PolicyForm() {
  const { root, edit } = useDesk()
  return (
    <Form kicker="The policy card" title="What may be offered">
      <p className="-mt-3 text-ink-soft text-sm">
        It stands beside the chat. List the wordings that count as offering each.
      </p>
      <TryReply of="remedies" />
      <div className="grid gap-3">
        {listAt(root, ['policy', 'remedies']).map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a remedy may be renamed while its form is open
          <RemedyForm key={index} path={['policy', 'remedies', index]} />
        ))}
      </div>
      <Button
        size="small"
        className="justify-self-start"
        onClick={() => edit({ kind: 'add-remedy', remedy: { id: freeName(remediesIn(root), 'remedy') } })}
      >
        <Plus size={16} aria-hidden />
        Add something to offer
      </Button>
      <LinesField label="Notes on the card" hint="One a line." path={['policy', 'notes']} optional />
    </Form>
  )
}
