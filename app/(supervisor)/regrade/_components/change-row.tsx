import Link from 'next/link'
import { levelWord, partName } from '@/components/part-name'
import type { ListedChange } from '@/server/regrading/regrade-job'

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' })

/** One conversation that changes: whose, from what to what, and which marks. */
export function ChangeRow({ change }: { readonly change: ListedChange }) {
  const { attemptId, trainee, customer, beforeTotal, afterTotal, marks, parts, isApplied } = change
  return (
    <tr className="border-rule border-b align-top">
      <th scope="row" className="py-3 pr-4 text-left font-bold sm:pr-6">
        <Link href={`/review/${attemptId}`} prefetch={false} className="underline underline-offset-4">
          {trainee}
        </Link>
        <span className="block font-normal text-ink-faint text-sm">with {customer}</span>
      </th>
      <td className="py-3 pr-4 sm:whitespace-nowrap sm:pr-6">
        {beforeTotal} to {afterTotal}
        <span className="block text-ink-faint text-sm">{signed.format(afterTotal - beforeTotal)}</span>
      </td>
      <td className="py-3 text-sm">
        {marks.map(({ seq, part, from, to, overridden }) => (
          <span key={`${seq} ${part}`} className="mb-1 block">
            {partName[part]}, turn {seq}: {levelWord(part, from).toLowerCase()} to {levelWord(part, to).toLowerCase()}
            {overridden ? ' (a person’s mark counts here and stays)' : ''}
          </span>
        ))}
        {marks.length === 0
          ? parts.map(({ part, from, to }) => (
              <span key={part} className="block">
                {partName[part]}: {from ?? 'not asked for'} to {to ?? 'not asked for'} %
              </span>
            ))
          : null}
        {isApplied ? <span className="block text-ink-faint">Written.</span> : null}
      </td>
    </tr>
  )
}
