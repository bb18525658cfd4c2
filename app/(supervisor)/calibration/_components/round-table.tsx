import Link from 'next/link'
import { LocalTime } from '@/components/local-time'
import { partName } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'
import type { ListedRound } from '@/server/calibration/list-rounds'
import { kappaText } from './figures'

const cell = 'whitespace-nowrap py-3 pr-6'

/** The history of rounds: weighted kappa per part, between people and of their consensus with the grader. */
export function RoundTable({ rounds }: { readonly rounds: readonly ListedRound[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard.
    <section tabIndex={0} aria-label="Rounds" className="relative overflow-x-auto">
      <table className="w-full min-w-[46rem] border-collapse text-sm">
        <caption className="mb-2 text-left text-ink-soft">
          Weighted kappa for each part: between people, and below it people together with the grader. 1 is full
          agreement, 0 is chance.
        </caption>
        <thead>
          <tr className="border-edge border-b text-left">
            <th scope="col" className={cell}>
              Round
            </th>
            <th scope="col" className={cell}>
              Handed in
            </th>
            {parts.map((part) => (
              <th key={part} scope="col" className={cell}>
                {partName[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ id, title, createdAt, replies, people, finished, todo, status, summary }) => (
            <tr key={id} className="border-rule border-b align-top">
              <th scope="row" className="py-3 pr-6 text-left">
                <Link href={`/calibration/${id}`} className="text-base underline underline-offset-4">
                  {title}
                </Link>
                <span className="block font-normal text-ink-faint">
                  <LocalTime at={createdAt} as="short moment" />, {replies} replies
                  {status === 'closed' ? ', closed' : ''}
                </span>
              </th>
              <td className={cell}>
                {finished} of {people}
                {todo ? <span className="block font-semibold">Your marks are missing</span> : null}
              </td>
              {parts.map((part) => {
                const row = summary?.find((one) => one.part === part)
                return (
                  <td key={part} className={cell}>
                    {row ? (
                      <>
                        <span className="block font-semibold">{kappaText(row.people)}</span>
                        <span className="block text-ink-faint">{kappaText(row.machine)}</span>
                      </>
                    ) : (
                      <span className="text-ink-faint">–</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
