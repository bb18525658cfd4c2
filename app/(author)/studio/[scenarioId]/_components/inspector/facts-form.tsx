'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/components/button'
import { factsIn, freeName, listAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { FactForm } from './fact-form'
import { Form } from './form-parts'
import { TryReply } from './try-reply'

/** What is true in the case, and which words count as saying it. */
export function FactsForm() {
  const { root, edit } = useDesk()
  return (
    <Form kicker="What is true in the case" title="Facts">
      <p className="-mt-3 text-ink-soft text-sm">
        A reply that puts a fact back to the customer is a reply that heard them. List the wordings that count.
      </p>
      <TryReply of="facts" />
      <div className="grid gap-3">
        {listAt(root, ['facts']).map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fact may be renamed while its form is open
          <FactForm key={index} path={['facts', index]} />
        ))}
      </div>
      <Button
        size="small"
        className="justify-self-start"
        onClick={() => edit({ kind: 'add-fact', fact: { id: freeName(factsIn(root), 'fact') } })}
      >
        <Plus size={16} aria-hidden />
        Add a fact
      </Button>
    </Form>
  )
}
