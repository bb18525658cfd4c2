import Link from 'next/link'
import { endingTemper, endingWord } from './ending/ending-word'
import type { Age } from './face/features'
import { Stamp } from './face/stamp'
import { LinkWait } from './link-wait'
import { LocalTime } from './local-time'

export type AttemptLine = {
  readonly id: string
  readonly title: string
  readonly customerName: string
  readonly face: number
  readonly age: Age
  readonly mode: string
  readonly status: string
  readonly startedAt: Date
  readonly endingTitle: string | null
  readonly endingKind: string | null
  readonly total: number | null
}

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const modes: Record<string, string> = { guided: 'guided', coached: 'coached', solo: 'solo', assessment: 'assessment' }

/** One run in a list; the whole line leads to its debrief, or back into it. */
export function AttemptRow({ attempt }: { readonly attempt: AttemptLine }) {
  const { id, endingKind, total } = attempt
  const open = attempt.status !== 'ended'
  return (
    <div className="group relative flex items-center gap-4 py-3.5">
      <Stamp
        seed={attempt.face}
        age={attempt.age}
        temper={open ? 50 : endingTemper(endingKind ?? '')}
        className="w-14 shrink-0"
      />
      <div className="min-w-0 flex-1">
        <p className="font-bold">
          <Link
            href={open ? `/attempts/${id}` : `/attempts/${id}/debrief`}
            className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {attempt.customerName}: {attempt.title}
            <LinkWait />
          </Link>
        </p>
        <p className="text-ink-soft text-sm">
          {open ? 'Still open, go on where you left' : `${endingWord(endingKind ?? '')}. ${attempt.endingTitle ?? ''}`}
        </p>
      </div>
      <p className="hidden text-right text-ink-faint text-sm sm:block">
        <LocalTime at={attempt.startedAt.getTime()} />
        <br />
        {modes[attempt.mode] ?? attempt.mode}
      </p>
      <p className="w-12 text-right font-extrabold text-xl">
        {total === null ? <span className="sr-only">No points yet</span> : figure.format(total)}
        {total === null ? null : <span className="sr-only"> points</span>}
      </p>
    </div>
  )
}
