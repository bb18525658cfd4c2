import type { ReactNode } from 'react'
import { EveryFinding } from '@/components/receipt/every-finding'
import { evidenceOf } from '@/components/receipt/evidence'
import { Missed } from '@/components/receipt/missed'
import { PartMarks } from '@/components/receipt/part-marks'
import { Reasons } from '@/components/receipt/reasons'
import { remarksInWords } from '@/components/receipt/remark-lines'
import type { DebriefView } from '@/domain/attempt/debrief'
import type { Receipt } from '@/domain/attempt/view'
import { type Part, parts } from '@/domain/grading/grade'
import { type PersonMark, PersonMarks } from './person-marks'

type Props = {
  readonly receipt: Receipt
  readonly text: string
  /** The parts that counted at this moment. */
  readonly asked: readonly Part[]
  readonly rewrites: DebriefView['rewrites']
  /** What the customer told because of this reply. */
  readonly revealed: readonly string[]
  readonly marks: readonly PersonMark[]
  /** All reasons at once, for those who want them. */
  readonly open: boolean
}

/** The margin beside one reply: its marks and the one sentence, then the reasons, then words that would have been better. */
export function ReplyNotes({ receipt, text, asked, rewrites, revealed, marks, open }: Props) {
  const evidence = evidenceOf(receipt)
  const isMissing = parts.some((part) => receipt.parts[part].missed)
  return (
    <>
      <div>
        <PartMarks marks={receipt.parts} asked={asked} />
        <p className="mt-1.5 font-semibold text-sm">{receipt.headline}</p>
        {receipt.remarks
          ? remarksInWords(receipt.remarks).map((line) => (
              <p key={line} className="mt-1 text-sm">
                {line}
              </p>
            ))
          : null}
      </div>
      <PersonMarks marks={marks} />
      {revealed.length > 0 ? (
        <p className="text-sm">
          <span className="font-semibold text-earned-ink">It made them tell you:</span> {revealed.join(' ')}
        </p>
      ) : null}
      {evidence.length > 0 ? (
        <Asked what="Why these marks" open={open}>
          <Reasons evidence={evidence} />
        </Asked>
      ) : null}
      {isMissing || rewrites.length > 0 ? (
        <Asked what="Better wording" open={open}>
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
        </Asked>
      ) : null}
      <EveryFinding receipt={receipt} text={text} />
    </>
  )
}

type AskedProps = { readonly what: string; readonly open: boolean; readonly children: ReactNode }

function Asked({ what, open, children }: AskedProps) {
  return (
    <details open={open} className="-my-1 text-sm">
      <summary className="w-fit py-1 font-semibold text-ink-soft underline decoration-rule underline-offset-4 hover:text-ink">
        {what}
      </summary>
      <div className="mt-2 grid gap-4">{children}</div>
    </details>
  )
}
