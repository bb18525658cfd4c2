'use client'

import { LevelMark } from '@/components/level-mark'
import { flagName, levelWord, partName } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'
import type { Path } from '@/domain/scenario/problem'
import { useGrade } from './use-grade'

/** Five marks for a reply that is being written, and what it lacks. */
export function GradeOf({ reply, path }: { readonly reply: string; readonly path: Path }) {
  const grade = useGrade(reply, path)
  if (!grade) return null
  const missed = parts.flatMap((part) => grade.parts[part].missed?.lookedFor ?? []).slice(0, 2)
  return (
    <div className="mt-2 rounded-md border border-rule border-dashed bg-paper px-3 py-2 text-sm" role="status">
      <p className="flex flex-wrap gap-x-3.5 gap-y-1">
        {parts.map((part) => {
          const { level, unsure } = grade.parts[part]
          return (
            <span key={part} className="inline-flex items-center gap-1.5">
              <LevelMark level={level} unsure={unsure} className="size-3.5" />
              {partName[part]}
              <span className="sr-only">: {levelWord(part, level)}.</span>
            </span>
          )
        })}
      </p>
      {grade.flags.length > 0 ? (
        <p className="mt-1 text-lost-ink">Faults in it: {grade.flags.map((flag) => flagName[flag]).join(', ')}.</p>
      ) : null}
      {missed.length > 0 ? <p className="mt-1 text-ink-soft">Looked for: {missed.join(' ')}</p> : null}
    </div>
  )
}
