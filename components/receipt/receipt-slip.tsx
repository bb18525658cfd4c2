import { ChevronDown } from 'lucide-react'
import type { Receipt } from '@/domain/attempt/view'
import { evidenceOf } from './evidence'
import { MarkedWords } from './marked-words'
import { Missed } from './missed'
import { PartMarks } from './part-marks'
import { Reasons } from './reasons'
import { RemarkLines } from './remark-lines'
import { Shifts } from './shifts'

type Props = {
  readonly receipt: Receipt
  readonly text: string
  /** Everything at once, for those who want it; otherwise the reasons wait until they are asked for. */
  readonly open?: boolean
}

/** The slim receipt under a reply: five marks and one sentence. Opened, it shows the words behind each mark. */
export function ReceiptSlip({ receipt, text, open = false }: Props) {
  const evidence = evidenceOf(receipt)
  return (
    <details open={open} className="group arriving rounded-lg border border-rule border-dashed bg-paper">
      <summary className="flex list-none items-center gap-3 rounded-lg px-3.5 py-2.5 hover:bg-desk [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1">
          <PartMarks marks={receipt.parts} />
          <span className="mt-1 block text-sm">{receipt.headline}</span>
          <RemarkLines remarks={receipt.remarks} />
        </span>
        <span className="sr-only">Show why</span>
        <ChevronDown
          size={18}
          aria-hidden
          className="shrink-0 text-ink-faint transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="grid gap-4 border-t border-dashed px-3.5 pt-3 pb-4">
        {receipt.interrupted ? <p className="text-sm">You sent this before they had finished.</p> : null}
        <MarkedWords text={text} evidence={evidence} />
        <Reasons evidence={evidence} />
        <Missed marks={receipt.parts} />
        <Shifts shifts={receipt.shifts} before={receipt.temperBefore} after={receipt.temperAfter} />
      </div>
    </details>
  )
}
