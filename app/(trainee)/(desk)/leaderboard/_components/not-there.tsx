import Link from 'next/link'
import type { Board } from '@/domain/scoring/standing'

type Props = { readonly board: Board; readonly onBoard: boolean }

/** Where the neighbours would be: why you are not among them, and what to do about it. */
export function NotThere({ board, onBoard }: Props) {
  return (
    <section aria-labelledby="not-there" className="rounded-lg border border-rule bg-sheet p-5 sm:p-6">
      <h2 id="not-there" className="font-bold text-lg">
        {onBoard ? 'You are not on this one yet' : 'You have left the leaderboards'}
      </h2>
      <p className="mt-1 text-ink-soft">
        {onBoard
          ? board === 'points'
            ? 'Finish a conversation in solo mode and you are.'
            : 'It takes ten solo conversations within this time, so that there is a before and an after.'
          : 'Nobody sees you here. You can come back any time, with all your points.'}
      </p>
      <Link
        href={onBoard ? '/library' : '/settings'}
        className="mt-3 inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
      >
        {onBoard ? 'Choose a customer' : 'Open settings'}
      </Link>
    </section>
  )
}
