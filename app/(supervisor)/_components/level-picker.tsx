import { LevelMark } from '@/components/level-mark'
import { levelWord, partName } from '@/components/part-name'
import type { Level, Part } from '@/domain/grading/grade'

type Props = {
  readonly part: Part
  /** Tells this group of three from others on the page. */
  readonly name: string
  readonly value: Level | null
  readonly onPick: (level: Level) => void
  readonly disabled?: boolean
}

const levels: readonly Level[] = [0, 1, 2]

/** Three radio buttons for one part: the marks as the receipts draw them, with their words. */
export function LevelPicker({ part, name, value, onPick, disabled = false }: Props) {
  return (
    <div role="radiogroup" aria-label={`Level for ${partName[part]}`} className="flex flex-wrap gap-1.5">
      {levels.map((level) => (
        <label
          key={level}
          className="flex min-h-9 cursor-pointer items-center gap-1.5 rounded-md border border-rule px-2.5 text-sm hover:border-edge has-checked:border-ink has-checked:bg-paper has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2 has-disabled:opacity-60"
        >
          <input
            type="radio"
            name={name}
            value={level}
            checked={value === level}
            disabled={disabled}
            onChange={() => onPick(level)}
            className="sr-only"
          />
          <LevelMark level={level} className="size-3.5" />
          {levelWord(part, level)}
        </label>
      ))}
    </div>
  )
}
