import { Button } from '@/components/button'

type Props = {
  readonly choices: readonly string[]
  /** The one that was put into the box; null while none is. */
  readonly chosen: string | null
  /** What stands in the box is the written reply, word for word. */
  readonly asWritten: boolean
  readonly onChoose: (text: string | null) => void
}

/** Written replies to start from. The chosen one goes into the answer box, to be said in one's own words. */
export function GuidedChoices({ choices, chosen, asWritten, onChoose }: Props) {
  if (choices.length === 0) return null
  if (chosen !== null)
    return (
      <section aria-label="Replies to choose from" className="flex flex-wrap items-center gap-x-4">
        <p role="status" className="flex-1 font-semibold text-sm">
          {asWritten ? 'Now say it your own way: change the words, then send.' : 'In your own words now. Send it.'}
        </p>
        <Button look="quiet" size="small" onClick={() => onChoose(null)}>
          Choose another
        </Button>
      </section>
    )
  return (
    <section aria-label="Replies to choose from">
      <p className="label-type">Choose one, then say it your own way</p>
      <ul className="-m-1 mt-1 grid max-h-[28dvh] gap-2 overflow-y-auto overscroll-contain p-1 lg:max-h-[36dvh]">
        {choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              onClick={() => onChoose(choice)}
              className="w-full rounded-lg border border-rule bg-sheet px-4 py-2.5 text-left text-sm hover:border-ink"
            >
              {choice}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
