import Link from 'next/link'
import { LocalTime } from '@/components/local-time'
import { partName } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'
import type { ProgressRun } from '@/server/progress/require-progress'
import { figureInWords } from '../../_components/trend-words'

const most = 60

/** Every dot of the pictures as a row, newest first: for those who would rather read than look. */
export function RunTable({ runs }: { readonly runs: readonly ProgressRun[] }) {
  const shown = [...runs].reverse().slice(0, most)
  const cell = 'py-2 pl-4 text-right'
  return (
    <details className="mt-6">
      <summary className="w-fit text-sm underline underline-offset-4">Every conversation in a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard. */}
      <section tabIndex={0} aria-label="Every conversation" className="mt-3 max-w-3xl overflow-x-auto">
        <table className="w-full text-left text-sm">
          <thead className="border-b text-ink-faint">
            <tr>
              <th scope="col" className="py-2 font-semibold">
                Ended
              </th>
              {parts.map((part) => (
                <th key={part} scope="col" className={`${cell} font-semibold`}>
                  {partName[part]}
                </th>
              ))}
              <th scope="col" className={`${cell} font-semibold`}>
                Total
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((run) => (
              <tr key={run.attemptId} className="border-b">
                <th scope="row" className="whitespace-nowrap py-2 font-normal">
                  <Link href={`/attempts/${run.attemptId}/debrief`} className="underline underline-offset-4">
                    <LocalTime at={run.endedAt} />
                  </Link>
                </th>
                {parts.map((part) => (
                  <td key={part} className={cell}>
                    {run.parts[part] === null ? <NotAsked /> : figureInWords(run.parts[part])}
                  </td>
                ))}
                <td className={`${cell} font-bold`}>{figureInWords(run.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {runs.length > most ? (
          <p className="mt-3 text-ink-faint text-sm">The latest {most}; the export below has all of them.</p>
        ) : null}
      </section>
    </details>
  )
}

const NotAsked = () => (
  <>
    <span aria-hidden="true">-</span>
    <span className="sr-only">not asked for</span>
  </>
)
