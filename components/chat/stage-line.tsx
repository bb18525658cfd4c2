import type { Entry } from '@/domain/attempt/state'

type Code = Extract<Entry, { from: 'stage' }>['code'] | 'opens' | 'rings'

const lines: Record<Code, (name: string) => string> = {
  opens: (name) => `${name} has opened a chat`,
  rings: (name) => `${name} is on the line`,
  held: (name) => `You put ${name} on hold`,
  resumed: () => 'You came back in good time',
  'resumed-late': () => 'You came back later than they could wait',
  silence: () => 'A long silence',
  manager: () => 'You brought in a manager',
  callback: () => 'You arranged to call back',
  writing: () => 'You offered to put it in writing',
  end: () => 'You ended the conversation',
}

/** What happened between the messages, like a direction in a play. */
export function StageLine({ code, name }: { readonly code: Code; readonly name: string }) {
  return (
    <p className="arriving flex items-center gap-3 text-center text-ink-faint text-sm before:h-px before:flex-1 before:bg-rule after:h-px after:flex-1 after:bg-rule">
      {lines[code](name)}
    </p>
  )
}
