import Link from 'next/link'
import { partName, partQuestion } from '@/components/part-name'
import { type PartProfile, trendOf } from '@/domain/coaching/profile'
import type { ProgressRun } from '@/server/progress/require-progress'
import type { SelfCheckResult } from '@/server/self-check/self-check-result'
import { Trend } from '../../_components/trend'
import { figureInWords, trendInWords } from '../../_components/trend-words'
import { FirstAndLatest } from './first-and-latest'

type Props = {
  readonly profile: readonly PartProfile[]
  readonly runs: readonly ProgressRun[]
  readonly selfCheck: SelfCheckResult | null
}

/** Five small pictures on one scale: easier to read side by side than five lines in one. */
export function PartCharts({ profile, runs, selfCheck }: Props) {
  return (
    <section aria-labelledby="parts" className="mt-12">
      <h2 id="parts" className="font-extrabold text-2xl tracking-[-0.025em]">
        The five parts over time
      </h2>
      <p className="mt-2 max-w-2xl text-ink-soft">
        Each dot is a conversation, the line is the mean of five.{' '}
        {selfCheck ? (
          'The dashed line is what you said of yourself.'
        ) : (
          <>
            Take the{' '}
            <Link href="/self-check" className="underline underline-offset-4">
              self-check
            </Link>{' '}
            to see what you thought of yourself beside it.
          </>
        )}
      </p>
      <ul className="mt-8 grid gap-x-12 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {profile.map((row) => {
          const said = selfCheck?.scores[row.part] ?? null
          return (
            <li key={row.part}>
              <div className="flex items-baseline justify-between gap-3">
                <h3 className="font-bold text-lg">{partName[row.part]}</h3>
                <p className="font-extrabold text-xl">{figureInWords(row.now)}</p>
              </div>
              <p className="mb-2 text-ink-faint text-sm">{partQuestion[row.part]}</p>
              <Trend points={trendOf(runs, (run) => run.parts[row.part])} said={said} title={trendInWords(row, said)} />
            </li>
          )
        })}
        <Total runs={runs} />
      </ul>
      <FirstAndLatest profile={profile} selfCheck={selfCheck} />
    </section>
  )
}

function Total({ runs }: Pick<Props, 'runs'>) {
  const points = trendOf(runs, (run) => run.total)
  const now = points.at(-1)?.mean ?? null
  return (
    <li>
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-bold text-lg">All together</h3>
        <p className="font-extrabold text-xl">{figureInWords(now)}</p>
      </div>
      <p className="mb-2 text-ink-faint text-sm">Parts, ending and conduct</p>
      <Trend
        points={points}
        said={null}
        title={`The total over ${points.length} conversations, now ${figureInWords(now)}.`}
      />
    </li>
  )
}
