import { levelWord, partName } from '@/components/part-name'
import type { AttemptReview } from '@/server/review/list-marks'

export type PersonMark = AttemptReview['marks'][number]

/** What people marked on one reply, beside the grader's marks: theirs count. */
export function PersonMarks({ marks }: { readonly marks: readonly PersonMark[] }) {
  if (marks.length === 0) return null
  return (
    <ul aria-label="Marked by a person" className="grid gap-1.5 border-edge border-l-2 pl-3 text-sm">
      {marks.map(({ id, part, level, by, reason }) => (
        <li key={id}>
          <span className="font-semibold">
            {by}: {partName[part]} {levelWord(part, level).toLowerCase()}.
          </span>{' '}
          {reason}
        </li>
      ))}
    </ul>
  )
}
