import type { ReactNode } from 'react'

type Props = {
  readonly from: 'customer' | 'agent'
  readonly who: string
  readonly children: ReactNode
  readonly note?: ReactNode
}

/** One message. The customer writes on white paper, the trainee on the desk's own colour. */
export function Bubble({ from, who, children, note }: Props) {
  const mine = from === 'agent'
  return (
    <div className={`arriving flex flex-col ${mine ? 'items-end' : 'items-start'}`}>
      <p
        className={`max-w-[min(36rem,88%)] text-wrap whitespace-pre-wrap break-words rounded-xl px-4 py-2.5 ${
          mine ? 'rounded-br-sm bg-rule/70' : 'rounded-bl-sm border border-rule bg-sheet'
        }`}
      >
        <span className="sr-only">{mine ? 'You: ' : `${who}: `}</span>
        {children}
      </p>
      {note ? <div className="mt-1 text-ink-faint text-xs">{note}</div> : null}
    </div>
  )
}
