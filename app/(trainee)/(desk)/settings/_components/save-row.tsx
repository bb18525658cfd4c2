import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { SavedLine } from '../../../_components/saved-line'
import type { Saving } from '../../../_components/use-saving'

type Props = {
  readonly stage: Saving
  /** What is wrong with the form as a whole; a field's own problem stands at the field. */
  readonly problem: string | null
  readonly press?: string
  readonly saved?: string
}

/** The foot of every settings form: the button, and whether what stands above it is saved. */
export function SaveRow({ stage, problem, press = 'Save', saved }: Props) {
  return (
    <div className="grid gap-4">
      {problem === null ? null : (
        <Notice tone="bad" live="assertive">
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" disabled={stage === 'saving'}>
          {press}
        </Button>
        <SavedLine stage={stage} {...(saved === undefined ? {} : { saved })} />
      </div>
    </div>
  )
}
