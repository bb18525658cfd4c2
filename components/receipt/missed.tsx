import type { PartReceipt } from '@/domain/attempt/view'
import { type Part, parts } from '@/domain/grading/grade'
import { LevelMark } from '../level-mark'
import { levelWord, partName } from '../part-name'
import { lookedFor } from './looked-for'

/** Per part below full marks: what was looked for, and words that would have counted. */
export function Missed({ marks }: { readonly marks: Readonly<Record<Part, PartReceipt>> }) {
  const wanting = parts.filter((part) => marks[part].level < 2 && marks[part].missed)
  if (wanting.length === 0) return null
  return (
    <dl className="grid gap-3 text-sm">
      {wanting.map((part) => {
        const { level, unsure, missed } = marks[part]
        return (
          <div key={part}>
            <dt className="flex items-center gap-1.5 font-semibold">
              <LevelMark level={level} unsure={unsure} className="size-3.5" />
              {partName[part]}: {levelWord(part, level).toLowerCase()}
              {unsure ? <span className="font-normal text-ink-faint">(the grader is unsure; ask a person)</span> : null}
            </dt>
            <dd className="mt-0.5 text-ink-soft">
              {lookedFor(part, marks[part])}
              {missed?.example ? (
                <q className="mt-1 block border-l-2 border-edge pl-3 text-ink">{missed.example}</q>
              ) : null}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
