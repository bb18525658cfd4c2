import type { PartReceipt } from '@/domain/attempt/view'
import { type Part, parts } from '@/domain/grading/grade'
import { LevelMark } from '../level-mark'
import { levelWord, partName } from '../part-name'

/** Five marks in a row. */
export function PartMarks({ marks }: { readonly marks: Readonly<Record<Part, PartReceipt>> }) {
  return (
    <span className="flex flex-wrap gap-x-3.5 gap-y-1 text-sm">
      {parts.map((part) => {
        const { level, unsure } = marks[part]
        return (
          <span
            key={part}
            className={`inline-flex items-center gap-1.5 ${level === 0 ? 'font-semibold text-ink' : 'text-ink-soft'}`}
          >
            <LevelMark level={level} unsure={unsure} className="size-3.5" />
            {partName[part]}
            <span className="sr-only">
              : {levelWord(part, level)}
              {unsure ? ', the grader is unsure' : ''}.
            </span>
          </span>
        )
      })}
    </span>
  )
}
