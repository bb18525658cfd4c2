import type { PartReceipt } from '@/domain/attempt/view'
import { type Part, parts } from '@/domain/grading/grade'
import { LevelMark } from '../level-mark'
import { levelWord, partName } from '../part-name'

type Props = {
  readonly marks: Readonly<Record<Part, PartReceipt>>
  /** The parts this moment asked for, where that may be told; the others are shown as not needed. */
  readonly asked?: readonly Part[]
}

/** Five marks in a row. */
export function PartMarks({ marks, asked = parts }: Props) {
  const isUnsure = parts.some((part) => asked.includes(part) && marks[part].unsure)
  const left = parts.filter((part) => !asked.includes(part))
  return (
    <span className="flex flex-wrap gap-x-3.5 gap-y-1 text-sm">
      {parts.map((part) => {
        const { level, unsure } = marks[part]
        const isAsked = asked.includes(part)
        const weight = !isAsked ? 'text-ink-faint' : level === 0 ? 'font-semibold text-ink' : 'text-ink-soft'
        return (
          <span key={part} className={`inline-flex items-center gap-1.5 ${weight}`}>
            <LevelMark level={level} unsure={unsure} className={`size-3.5 ${isAsked ? '' : 'opacity-50'}`} />
            {partName[part]}
            <span className="sr-only">
              : {levelWord(part, level)}
              {unsure ? ', the grader is unsure' : ''}
              {isAsked ? '' : ', not needed here'}.
            </span>
          </span>
        )
      })}
      {left.length > 0 || isUnsure ? (
        <span aria-hidden="true" className="w-full text-ink-faint text-xs">
          {left.length > 0 ? `Grey: not needed here (${left.map((part) => partName[part]).join(', ')}). ` : ''}
          {isUnsure ? 'Dotted: the grader is unsure.' : ''}
        </span>
      ) : null}
    </span>
  )
}
