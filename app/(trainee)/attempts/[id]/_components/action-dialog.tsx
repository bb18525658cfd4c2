'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Field, TextArea } from '@/components/field'

const longest = 4000

type Props = {
  readonly title: string
  readonly ask: string
  readonly name: string
  readonly onClose: () => void
  readonly onSay: (text: string) => void
}

/** Asks for the words that go with an action. They may be left out, as in life; the customer will have a view on that. */
export function ActionDialog({ title, ask, name, onClose, onSay }: Props) {
  const [text, setText] = useState('')
  const tooLong = text.length > longest
  return (
    <Dialog title={title} description={ask} open onOpenChange={(open) => (open ? undefined : onClose())}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!tooLong) onSay(text.trim())
        }}
      >
        <Field
          label={`What you say to ${name}`}
          hint="These words are marked like any reply."
          error={tooLong ? `Shorten it to ${longest} characters.` : null}
        >
          {(wired) => (
            <TextArea {...wired} autoFocus rows={3} value={text} onChange={(event) => setText(event.target.value)} />
          )}
        </Field>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Back to the conversation
          </Button>
          <Button type="submit" look="primary">
            {text.trim() === '' ? 'Do it without a word' : title}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
