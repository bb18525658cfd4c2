import { LevelMark } from '@/components/level-mark'
import { levelWord, partName } from '@/components/part-name'
import type { PartReceipt } from '@/domain/attempt/view'
import type { Level, Part } from '@/domain/grading/grade'
import type { EarlierGrade, ReviewMark } from '@/server/review/list-marks'
import { LevelPicker } from '../../../_components/level-picker'

type Props = {
  readonly seq: number
  /** The key that chooses this part. */
  readonly number: number
  readonly part: Part
  readonly machine: PartReceipt
  readonly standing: { readonly level: Level; readonly mark: ReviewMark | null }
  readonly earlier: readonly EarlierGrade[]
  readonly state: {
    readonly isChosen: boolean
    /** A level that waits for its reason. */
    readonly shown: Level | null
    readonly onPick: (level: Level) => void
    readonly onUndo: () => void
    readonly isSaving: boolean
  }
}

/** One part of one reply: what the grader says, what a person says, and the three levels to choose from. */
export function PartRow({ seq, number, part, machine, standing: { level, mark }, earlier, state }: Props) {
  const other = earlier.filter(({ levels }) => levels[part] !== machine.level)
  return (
    <div className={`grid gap-1 rounded-md px-2 py-1.5 ${state.isChosen ? 'bg-doubt' : ''}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="w-28 font-semibold">
          <span className="mr-1.5 font-normal text-ink-faint text-sm" aria-hidden="true">
            {number}
          </span>
          {partName[part]}
        </span>
        <LevelPicker
          part={part}
          name={`level-${seq}-${part}`}
          value={state.shown ?? level}
          onPick={state.onPick}
          disabled={state.isSaving}
        />
        {state.isChosen ? <span className="text-sm">Now 0, 1 or 2</span> : null}
      </div>
      {machine.unsure && !mark ? (
        <p className="text-doubt-ink text-sm">The grader is unsure here. Choose a level to settle it.</p>
      ) : null}
      {other.map(({ number: grade, grader, levels }) => (
        <p key={grade} className="flex flex-wrap items-center gap-x-1 text-ink-soft text-sm">
          Before it was graded anew: <LevelMark level={levels[part]} className="size-3" />{' '}
          {levelWord(part, levels[part])}. <span className="text-ink-faint">Grader {grader}.</span>
        </p>
      ))}
      {mark ? (
        <div className="text-ink-soft text-sm">
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="inline-flex items-center gap-1">
              Grader: <LevelMark level={machine.level} className="size-3" /> {levelWord(part, machine.level)}.
            </span>
            <span>
              {mark.by}: {levelWord(part, mark.level)}. {mark.reason}
            </span>
            <button
              type="button"
              onClick={state.onUndo}
              disabled={state.isSaving}
              className="min-h-6 underline underline-offset-4"
            >
              Take back<span className="sr-only"> the mark for {partName[part]}</span>
            </button>
          </p>
          {mark.answer ? <p>The trainee answered: {mark.answer}</p> : null}
        </div>
      ) : null}
    </div>
  )
}
