'use client'

import { SendHorizontal } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react'
import { Button } from '@/components/button'

const longest = 4000
const countFrom = 3600
const number = new Intl.NumberFormat('en')

type Props = {
  readonly name: string
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onSend: () => void
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** The quiet line under the box. */
  readonly children: ReactNode
}

/** Where the trainee writes. Enter sends, Shift and Enter breaks the line; an unfinished word of an input method is left alone. */
export function AnswerBox({ name, text, onChange, onSend, box, children }: Props) {
  const id = useId()
  const tooLong = text.length > longest
  const ready = text.trim() !== '' && !tooLong
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (ready) onSend()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSend()
      }}
    >
      <label htmlFor={id} className="sr-only">
        Your answer to {name}
      </label>
      <div className="flex items-end gap-2 rounded-xl border border-edge bg-sheet p-1.5 focus-within:border-ink focus-within:outline-2 focus-within:outline-ink">
        <textarea
          ref={box}
          id={id}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          rows={3}
          placeholder={`Answer ${name}`}
          aria-describedby={`${id}-keys`}
          aria-invalid={tooLong}
          className="field-sizing-content max-h-[32dvh] min-h-11 min-w-0 flex-1 resize-none bg-transparent px-3 py-2 outline-none"
        />
        <Button type="submit" look="primary" aria-disabled={!ready}>
          <span className="max-sm:sr-only">Send</span>
          <SendHorizontal size={18} aria-hidden />
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 px-1 pt-1 sm:min-h-7">
        {children}
        <p id={`${id}-keys`} className="ml-auto text-ink-faint text-xs max-sm:sr-only">
          Enter sends, Shift and Enter starts a new line
        </p>
        <p role="status" className={`text-sm ${tooLong ? 'font-semibold text-lost-ink' : 'text-ink-faint'}`}>
          {text.length >= countFrom ? `${number.format(text.length)} of ${number.format(longest)} characters` : ''}
          {tooLong ? '. Shorten it a little.' : ''}
        </p>
      </div>
    </form>
  )
}
