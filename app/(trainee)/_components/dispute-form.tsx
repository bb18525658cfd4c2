'use client'

import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { Field, Select, TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { levelWord, partName } from '@/components/part-name'
import { type Level, type Part, parts } from '@/domain/grading/grade'
import { askHuman } from './said-actions'

export type DisputableReply = {
  readonly seq: number
  readonly label: string
  readonly levels: Readonly<Record<Part, Level>>
}

type Props = {
  readonly attemptId: string
  /** Replies with the levels that count now. */
  readonly replies: readonly DisputableReply[]
  /** Marks that were asked about already: `seq part`. */
  readonly asked: readonly string[]
}

const levels: readonly Level[] = [0, 1, 2]

/** Of the marks that may still be asked about, the lowest: it is the likeliest to be meant. */
const worstOf = ({ levels }: DisputableReply, free: readonly Part[]): Part | undefined =>
  free.toSorted((a, b) => levels[a] - levels[b])[0]

/** One level up; a full mark can only be too good. */
const nextBetter = (level: Level): Level => (level === 0 ? 1 : level === 1 ? 2 : 1)

/** "Ask a human": one mark of one reply, the level it should have, and why. Once for each mark. */
export function DisputeForm({ attemptId, replies, asked }: Props) {
  const [seq, setSeq] = useState(replies[0]?.seq ?? 0)
  const form = useRef<HTMLFormElement>(null)
  const confirmation = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // "Ask a human" beside a reply leads here: `#ask-12` is about turn 12.
    const follow = () => {
      const asked = Number(/^#ask-(\d+)$/.exec(window.location.hash)?.[1])
      if (!replies.some((one) => one.seq === asked)) return
      setSeq(asked)
      setSaid(null)
      const around = (form.current ?? confirmation.current)?.closest('details')
      if (around) around.open = true
      // After a confirmation the form is there again only with the next drawing.
      setTimeout(() => form.current?.querySelector('select')?.focus())
      // The same link may be pressed again.
      window.history.replaceState(window.history.state, '', window.location.pathname)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [replies])
  const reply = replies.find((one) => one.seq === seq)
  const free = parts.filter((part) => !asked.includes(`${seq} ${part}`))
  const [wanted, setWanted] = useState<Part | null>(null)
  const part = wanted !== null && free.includes(wanted) ? wanted : reply && worstOf(reply, free)
  const [said, setSaid] = useState<{ readonly isError: boolean; readonly text: string } | null>(null)
  const [isSending, send] = useTransition()
  const isSent = said !== null && !said.isError
  // The button that had the focus is gone with the form.
  useEffect(() => {
    if (isSent) confirmation.current?.focus()
  }, [isSent])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const sent = event.currentTarget
    const { level, reason } = Object.fromEntries(new FormData(sent))
    send(async () => {
      const answer = await answered(askHuman({ attemptId, seq, part, proposedLevel: level, reason }))
      if (!answer.ok) return setSaid({ isError: true, text: answer.error.message })
      sent.reset()
      setWanted(null)
      setSaid({ isError: false, text: 'A supervisor will look at it and answer you here.' })
    })
  }

  if (isSent)
    return (
      <div ref={confirmation} tabIndex={-1} className="max-w-2xl outline-none">
        <Notice tone="good" live="polite">
          <span className="font-bold">Sent.</span> <span>{said.text}</span>
        </Notice>
        <Button look="quiet" className="mt-2 -ml-3" onClick={() => setSaid(null)}>
          Ask about another mark
        </Button>
      </div>
    )
  return (
    <form ref={form} onSubmit={submit} className="grid max-w-2xl gap-4">
      <Field label="Which reply">
        {(wired) => (
          <Select {...wired} value={seq} onChange={(event) => setSeq(Number(event.target.value))}>
            {replies.map(({ seq: value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {part && reply ? (
        <>
          <Field label="Which mark" hint={`It is “${levelWord(part, reply.levels[part])}” now.`}>
            {(wired) => (
              <Select {...wired} value={part} onChange={(event) => setWanted(event.target.value as Part)}>
                {free.map((one) => (
                  <option key={one} value={one}>
                    {partName[one]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label="What it should be">
            {(wired) => (
              <Select name="level" {...wired} key={`${seq} ${part}`} defaultValue={nextBetter(reply.levels[part])}>
                {levels
                  .filter((level) => level !== reply.levels[part])
                  .map((level) => (
                    <option key={level} value={level}>
                      {levelWord(part, level)}
                    </option>
                  ))}
              </Select>
            )}
          </Field>
          <Field label="Why" error={said?.isError ? said.text : null}>
            {(wired) => <TextArea name="reason" rows={3} maxLength={1000} required {...wired} />}
          </Field>
          <div>
            <Button type="submit" disabled={isSending}>
              Ask a human
            </Button>
          </div>
        </>
      ) : (
        <p className="text-ink-soft">You have asked about every mark of this reply.</p>
      )}
    </form>
  )
}
