'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { scoringPolicy } from '@/domain/scoring/policy'
import { keepNotes, keptNotes } from './kept'

const { each } = scoringPolicy.deductions['no-notes']
const restMs = 1500
const longest = 4000

type Props = {
  readonly attemptId: string
  readonly saved: string
  readonly readOnly: boolean
  readonly onSave: (text: string) => void
}

/** A ruled page. Saves by itself when the pen rests; the debrief compares it with what the customer told. */
export function Notepad({ attemptId, saved, readOnly, onSave }: Props) {
  const id = useId()
  const [text, setText] = useState(saved)
  const sent = useRef(saved)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => {
    const kept = keptNotes(attemptId)
    if (kept !== null) setText(kept)
    return () => clearTimeout(timer.current)
  }, [attemptId])

  function save(words: string) {
    clearTimeout(timer.current)
    if (words === sent.current || readOnly) return
    sent.current = words
    onSave(words)
  }
  function write(words: string) {
    setText(words)
    keepNotes(attemptId, words)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => save(words), restMs)
  }
  return (
    <div className="flex h-full min-h-64 flex-col">
      <label htmlFor={id} className="label-type">
        Notepad
      </label>
      <p id={`${id}-counts`} className="mt-1 text-ink-faint text-xs">
        A note counts for conduct: when they tell you something and nothing is noted, it costs {each}.
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-counts`}
        value={text}
        readOnly={readOnly}
        maxLength={longest}
        onChange={(event) => write(event.target.value)}
        onBlur={() => save(text)}
        placeholder="Names, dates, what they want"
        className="ruled mt-2 min-h-48 w-full flex-1 resize-none rounded-sm bg-transparent px-1 -outline-offset-2"
      />
    </div>
  )
}
