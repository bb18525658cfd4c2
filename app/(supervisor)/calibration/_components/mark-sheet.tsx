'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/components/button'
import { partName } from '@/components/part-name'
import { type Level, type Part, parts } from '@/domain/grading/grade'
import type { PlainMoment } from '@/domain/review/example'
import { KeysHelp } from '../../_components/keys-help'
import { LevelPicker } from '../../_components/level-picker'
import type { KeyAct } from '../../_components/marking-keys'
import { MomentText } from '../../_components/moment-text'
import { useMarkingKeys } from '../../_components/use-marking-keys'

export type SheetMarks = Readonly<Partial<Record<Part, Level>>>
export type SheetReply = { readonly id: string; readonly moment: PlainMoment; readonly reply: string }

type Props = {
  readonly replies: readonly SheetReply[]
  readonly marks: Readonly<Record<string, SheetMarks>>
  readonly onMark: (id: string, part: Part, level: Level) => void
  /** What the last thing came to, told to those who do not see it. */
  readonly said: string | null
  /** Stands under the last reply: handing in. */
  readonly children: ReactNode
}

const isComplete = (marks: SheetMarks | undefined) => parts.every((part) => marks?.[part] !== undefined)

/** One reply after the other, five parts each, by single keys or by mouse. */
export function MarkSheet({ replies, marks, onMark, said, children }: Props) {
  const [place, setPlace] = useState({ index: 0, part: null as Part | null })
  const [help, setHelp] = useState(false)
  const here = replies[place.index]
  const go = (index: number) => setPlace({ index: Math.min(replies.length - 1, Math.max(0, index)), part: null })

  function act(asked: KeyAct) {
    if (asked.kind === 'move') go(place.index + asked.by)
    if (asked.kind === 'part') setPlace({ ...place, part: asked.part })
    if (asked.kind === 'clear') setPlace({ ...place, part: null })
    if (asked.kind === 'help') setHelp(true)
    if (asked.kind !== 'level' || !here) return
    setPlace({ ...place, part: null })
    onMark(here.id, asked.part, asked.level)
  }
  const keys = useMarkingKeys(place.part, act)
  if (!here) return null
  const complete = replies.filter(({ id }) => isComplete(marks[id])).length

  return (
    <div className="mt-6 grid gap-6">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="font-semibold">
          Reply {place.index + 1} of {replies.length}; {complete} complete
        </p>
        <Button size="small" onClick={() => go(place.index - 1)} disabled={place.index === 0}>
          Before
        </Button>
        <Button size="small" onClick={() => go(place.index + 1)} disabled={place.index === replies.length - 1}>
          Next
        </Button>
        <Button size="small" look="quiet" onClick={() => setHelp(true)}>
          Keys
        </Button>
      </div>
      <article
        aria-label={`Reply ${place.index + 1}`}
        className="grid gap-x-10 gap-y-6 rounded-lg border border-rule bg-sheet p-5 lg:grid-cols-2"
      >
        <div>
          <MomentText moment={here.moment} />
          <p className="mt-4 whitespace-pre-wrap break-words rounded-xl rounded-br-sm bg-rule/60 px-4 py-3">
            {here.reply}
          </p>
        </div>
        <div className="grid content-start gap-3">
          {parts.map((part, index) => (
            <div key={part} className={`rounded-md px-2 py-1.5 ${place.part === part ? 'bg-doubt' : ''}`}>
              <p className="mb-1 font-semibold">
                <span className="mr-1.5 font-normal text-ink-faint text-sm" aria-hidden="true">
                  {index + 1}
                </span>
                {partName[part]}
                {place.part === part ? <span className="ml-3 font-normal text-sm">Now 0, 1 or 2</span> : null}
              </p>
              <LevelPicker
                part={part}
                name={`level-${here.id}-${part}`}
                value={marks[here.id]?.[part] ?? null}
                onPick={(level) => onMark(here.id, part, level)}
              />
            </div>
          ))}
          <p role="status" className="min-h-6 text-ink-soft text-sm">
            {said}
          </p>
        </div>
      </article>
      {children}
      <KeysHelp open={help} onOpenChange={setHelp} areOn={keys.areOn} onSwitch={keys.switchKeys} more={[]} />
    </div>
  )
}
