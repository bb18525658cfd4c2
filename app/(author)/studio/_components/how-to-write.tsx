'use client'

import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'

const terms = [
  ['A moment', 'is one thing the customer says, and what a good answer to it does.'],
  ['A route', 'leads from a moment to the next one, when an answer fits what it asks for.'],
  ['A fact', 'is something true in the case. Putting it back to the customer shows that they were heard.'],
  ['A way out', 'is what a trainee may do besides answering, such as bringing in a manager.'],
  ['An ending', 'is how it comes out, what that is worth, and what the trainee reads afterwards.'],
] as const

const steps = [
  'Begin with a pattern near to your case, or with a conversation you have.',
  'Under About and Briefing, write the line for the library, the company and the situation.',
  'Under Customer, choose the name, the face and how angry they are.',
  'Under Facts, write what is true, who knows it, and the words that count as saying it.',
  'Under Offers, write what may be given, what may not, and why.',
  'Write the first moment: what they say, a hint, and one good reply.',
  'Add the endings: the good one, the bad one, and one between them.',
  'Lead routes from moment to moment to the endings, the strictest first.',
  'Look at Problems, and mend what it lists. Each entry leads to its field.',
  'Test: play it yourself, keep one conversation for each ending as an example, and publish.',
] as const

type Props = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void }

/** What the Studio's words mean, and in what order to work. */
export function HowToWrite({ open, onOpenChange }: Props) {
  return (
    <Dialog
      title="How to write a customer"
      description="Five words, and ten steps. Trainees see nothing until you publish."
      open={open}
      onOpenChange={onOpenChange}
    >
      <dl className="grid gap-1.5 text-sm">
        {terms.map(([term, says]) => (
          <div key={term}>
            <dt className="inline font-semibold">{term}</dt> <dd className="inline text-ink-soft">{says}</dd>
          </div>
        ))}
      </dl>
      <ol className="grid list-decimal gap-1.5 border-t pt-4 pl-5 text-sm">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Dialog>
  )
}

/** The same behind a button, for pages that have no question mark of their own. */
export function HowToWriteButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        <CircleHelp size={18} aria-hidden />
        How to write a customer
      </Button>
      <HowToWrite open={isOpen} onOpenChange={setOpen} />
    </>
  )
}
