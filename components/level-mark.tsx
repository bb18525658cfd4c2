import type { Level } from '@/domain/grading/grade'

type Props = { readonly level: Level; readonly unsure?: boolean; readonly className?: string }

/** A mark as a pen makes it: an empty ring, a half, a full dot; dashed when the grader is unsure. Say the word beside it. */
export function LevelMark({ level, unsure = false, className = 'size-4' }: Props) {
  return (
    <svg viewBox="0 0 16 16" className={`shrink-0 ${className}`} aria-hidden="true" focusable="false">
      <circle
        cx="8"
        cy="8"
        r="6.500"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.600"
        strokeDasharray={unsure ? '2.6 2.200' : undefined}
      />
      {level === 2 ? <circle cx="8" cy="8" r="4.200" fill="currentColor" /> : null}
      {level === 1 ? <path d="M8 3.800A4.200 4.200 0 0 0 8 12.200Z" fill="currentColor" /> : null}
    </svg>
  )
}
