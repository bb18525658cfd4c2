import Link from 'next/link'
import { LocalTime } from '@/components/local-time'
import { levelWord, partName } from '@/components/part-name'
import type { ListedDispute } from '@/server/disputes/list-disputes'

const outcome: Record<ListedDispute['status'], string> = {
  open: 'Open',
  accepted: 'Accepted',
  partly: 'Partly accepted',
  rejected: 'Rejected',
}

/** One dispute; the link leads to the reply it is about. */
export function DisputeRow({ dispute }: { readonly dispute: ListedDispute }) {
  const { attemptId, seq, part, proposedLevel, resolvedLevel, reason, answer, status, trainee, customer } = dispute
  return (
    <li className="grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <p>
        <Link
          href={`/review/${attemptId}#turn-${seq}`}
          prefetch={false}
          className="font-bold underline underline-offset-4"
        >
          {trainee}: {partName[part]}
        </Link>
        <span className="block text-ink-faint text-sm">
          with {customer}, <LocalTime at={dispute.createdAt} as="short moment" />
        </span>
      </p>
      <div className="text-sm">
        <p>
          <span className="font-semibold">Asks for “{levelWord(part, proposedLevel)}”:</span> {reason}
        </p>
        {status === 'open' ? null : (
          <p className="mt-1 text-ink-soft">
            <span className="font-semibold">
              {outcome[status]}
              {resolvedLevel === null ? '' : `, it is “${levelWord(part, resolvedLevel)}”`}:
            </span>{' '}
            {answer}
          </p>
        )}
      </div>
    </li>
  )
}
