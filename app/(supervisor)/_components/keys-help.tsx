import { Dialog } from '@/components/dialog'
import { partName } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'

type Props = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly areOn: boolean
  readonly onSwitch: (on: boolean) => void
  /** Rows beside those every marking has: key and what it does. */
  readonly more: readonly (readonly [string, string])[]
}

const common = [
  ['J, K', 'next reply, reply before'],
  ['1 to 5', parts.map((part) => partName[part]).join(', ')],
  ['0, 1, 2', 'the level of the part you chose'],
  ['Esc', 'choose nothing'],
] as const

/** All keys of a marking screen, and the switch that turns them off. */
export function KeysHelp({ open, onOpenChange, areOn, onSwitch, more }: Props) {
  return (
    <Dialog
      title="Keys for marking"
      description="Everything here can be done with the mouse as well."
      open={open}
      onOpenChange={onOpenChange}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {[...common, ...more, ['?', 'this list']].map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="font-bold">{key}</dt>
            <dd className="text-ink-soft">{does}</dd>
          </div>
        ))}
      </dl>
      <label className="flex min-h-11 items-center gap-3 border-t pt-3">
        <input
          type="checkbox"
          className="size-5"
          checked={areOn}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        Single keys are on
      </label>
    </Dialog>
  )
}
