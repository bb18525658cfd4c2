import type { ReactNode } from 'react'
import { evidenceOf } from '@/components/receipt/evidence'
import { MarkedWords } from '@/components/receipt/marked-words'
import type { DebriefTurn } from '@/domain/attempt/debrief'

type Props = {
  readonly text: string
  readonly turn: DebriefTurn | null
  /** Said when the reply cut in: "Dana was still writing". */
  readonly cutIn: string
  readonly notes: ReactNode
  /** What can be done about this reply. */
  readonly ways: ReactNode
}

/** One reply as it was written, marked like a proof, with its notes in the margin. */
export function AnnotatedReply({ text, turn, cutIn, notes, ways }: Props) {
  const evidence = turn?.receipt ? evidenceOf(turn.receipt) : []
  return (
    <article
      id={turn ? `turn-${turn.seq}` : undefined}
      tabIndex={-1}
      aria-label="Your reply"
      className="my-2 grid scroll-mt-6 gap-x-10 gap-y-4 rounded-md outline-offset-8 target:outline-2 target:outline-ink lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]"
    >
      <div>
        <div
          className={`ml-auto w-fit max-w-full rounded-xl rounded-br-sm bg-rule/60 px-5 py-3.5 sm:max-w-[92%] ${
            turn?.interrupted ? 'border-lost-ink border-l-4' : ''
          }`}
        >
          <MarkedWords text={text} evidence={evidence} />
        </div>
        {turn?.interrupted ? (
          <p className="mt-1 text-right font-semibold text-lost-ink text-sm">You spoke over them: {cutIn}</p>
        ) : null}
        <div className="mt-1.5 ml-auto flex flex-wrap items-center justify-end gap-x-6 sm:max-w-[92%]">
          {ways}
          {turn?.model ? (
            <details className="min-w-0 text-sm open:w-full">
              <summary className="w-fit py-1 font-semibold text-ink-soft underline decoration-rule underline-offset-4 hover:text-ink">
                One good reply at this moment
              </summary>
              <p className="mt-1.5 whitespace-pre-line rounded-lg border border-edge border-dashed px-4 py-3">
                {turn.model}
              </p>
            </details>
          ) : null}
        </div>
      </div>
      <div className="grid content-start gap-4 border-rule lg:border-l lg:pl-6">{notes}</div>
    </article>
  )
}
