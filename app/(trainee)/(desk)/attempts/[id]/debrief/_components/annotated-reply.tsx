import type { ReactNode } from 'react'
import { EveryFinding } from '@/components/receipt/every-finding'
import { evidenceOf } from '@/components/receipt/evidence'
import { MarkedWords } from '@/components/receipt/marked-words'
import { Missed } from '@/components/receipt/missed'
import { PartMarks } from '@/components/receipt/part-marks'
import { Reasons } from '@/components/receipt/reasons'
import type { DebriefTurn, DebriefView } from '@/domain/attempt/debrief'
import type { Receipt } from '@/domain/attempt/view'
import { parts } from '@/domain/grading/grade'

type Props = {
  readonly name: string
  readonly text: string
  readonly turn: DebriefTurn | null
  readonly rewrites: DebriefView['rewrites']
  /** What the customer told because of this reply. */
  readonly revealed: readonly string[]
  readonly rewind: ReactNode
}

/** One reply and what is said about it in the margin. */
export function AnnotatedReply({ name, text, turn, rewrites, revealed, rewind }: Props) {
  const receipt = turn?.receipt ?? null
  const evidence = receipt ? evidenceOf(receipt) : []
  return (
    <article
      id={turn ? `turn-${turn.seq}` : undefined}
      tabIndex={-1}
      aria-label="Your reply"
      className="my-2 grid scroll-mt-6 gap-x-10 gap-y-4 rounded-md outline-offset-8 target:outline-2 target:outline-ink lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]"
    >
      <div>
        <div className="ml-auto w-fit max-w-full rounded-xl rounded-br-sm bg-rule/60 px-5 py-3.5 sm:max-w-[92%]">
          <MarkedWords text={text} evidence={evidence} />
        </div>
        {turn?.interrupted ? <p className="mt-1 text-right text-ink-faint text-sm">{name} was still writing</p> : null}
        <div className="mt-1.5 ml-auto flex flex-wrap items-center justify-end gap-x-6 sm:max-w-[92%]">
          {rewind}
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
      <div className="grid content-start gap-4 border-rule lg:border-l lg:pl-6">
        {receipt ? (
          <div>
            <PartMarks marks={receipt.parts} />
            <p className="mt-1.5 font-semibold text-sm">{receipt.headline}</p>
          </div>
        ) : null}
        <Reasons evidence={evidence} />
        {revealed.length > 0 ? (
          <p className="text-sm">
            <span className="font-semibold text-earned-ink">It made them tell you:</span> {revealed.join(' ')}
          </p>
        ) : null}
        {receipt && (missing(receipt) || rewrites.length > 0) ? (
          <details className="text-sm">
            <summary className="w-fit py-1 font-semibold text-ink-soft underline decoration-rule underline-offset-4 hover:text-ink">
              Better wording
            </summary>
            <div className="mt-2 grid gap-4">
              <Missed marks={receipt.parts} />
              {rewrites.length > 0 ? (
                <ul className="grid gap-1.5">
                  {rewrites.map(({ words, better }) => (
                    <li key={words}>
                      <span className="font-semibold">Better than “{words}”:</span> {better}
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
          </details>
        ) : null}
        {receipt ? <EveryFinding receipt={receipt} text={text} /> : null}
      </div>
    </article>
  )
}

const missing = (receipt: Receipt) => parts.some((part) => receipt.parts[part].missed)
