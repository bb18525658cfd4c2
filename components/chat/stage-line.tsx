import type { Entry } from '@/domain/attempt/state'

type Code = Extract<Entry, { from: 'stage' }>['code'] | 'opens' | 'rings' | 'waits'

const lines: Record<Code, (name: string) => string> = {
  opens: (name) => `${name} has opened a chat`,
  rings: (name) => `${name} is on the line`,
  held: (name) => `You put ${name} on hold`,
  resumed: () => 'You came back in good time',
  'resumed-late': () => 'You came back later than they could wait',
  waits: (name) => `Nobody says anything. ${name} is waiting`,
  silence: () => 'A long silence',
  manager: () => 'You brought in a manager',
  callback: () => 'You arranged to call back',
  writing: () => 'You offered to put it in writing',
  end: () => 'You ended the conversation',
}

const seconds = new Intl.NumberFormat('en', { style: 'unit', unit: 'second', unitDisplay: 'long' })

/** What went wrong between the messages, as far as the eye can tell it: the rule breaks. */
const broken: readonly Code[] = ['silence', 'resumed-late']

type Props = {
  readonly code: Code
  readonly name: string
  /** How long nothing had been said, in milliseconds. */
  readonly afterMs?: number | null
}

/** The line, with how long it took where that is what went wrong. */
function said(code: Code, name: string, afterMs: number | null): string {
  const line = lines[code](name)
  if (afterMs === null) return line
  const long = seconds.format(Math.round(afterMs / 1000))
  return code === 'resumed-late' ? `You came back after ${long}, later than they could wait` : `${line}, ${long}`
}

/** What happened between the messages, like a direction in a play. */
export function StageLine({ code, name, afterMs = null }: Props) {
  const isBroken = broken.includes(code)
  return (
    <p
      className={`arriving flex items-center gap-3 text-center text-sm before:flex-1 before:border-t after:flex-1 after:border-t ${
        isBroken
          ? 'py-3 font-semibold text-lost-ink before:border-lost-ink before:border-dashed after:border-lost-ink after:border-dashed'
          : 'text-ink-faint before:border-rule after:border-rule'
      }`}
    >
      {said(code, name, isBroken ? afterMs : null)}
    </p>
  )
}
