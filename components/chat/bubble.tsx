import type { ReactNode } from 'react'

type Props = {
  readonly from: 'customer' | 'agent'
  readonly who: string
  readonly children: ReactNode
  readonly note?: ReactNode
  /** Said while the other was still speaking: it pushes into what came before. */
  readonly cutsIn?: boolean
}

/** One message. The customer writes on white paper, the trainee on the desk's own colour. */
export function Bubble({ from, who, children, note, cutsIn = false }: Props) {
  const mine = from === 'agent'
  return (
    <div className={`arriving flex flex-col ${mine ? 'items-end' : 'items-start'} ${cutsIn ? '-mt-2' : ''}`}>
      <p
        className={`max-w-[min(36rem,88%)] text-wrap whitespace-pre-wrap break-words rounded-xl px-4 py-2.5 ${
          mine ? 'rounded-br-sm bg-rule/70' : 'rounded-bl-sm border border-rule bg-sheet'
        } ${cutsIn ? 'border-lost-ink border-l-4' : ''}`}
      >
        <span className="sr-only">{mine ? 'You: ' : `${who}: `}</span>
        {children}
      </p>
      {note ? (
        <div className={`mt-1 text-xs ${cutsIn ? 'font-semibold text-lost-ink' : 'text-ink-faint'}`}>{note}</div>
      ) : null}
    </div>
  )
}
