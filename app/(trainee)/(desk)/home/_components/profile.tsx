import Link from 'next/link'
import { partName } from '@/components/part-name'
import { type PartProfile, trendOf } from '@/domain/coaching/profile'
import type { Home } from '@/server/home/require-home'
import { Trend } from '../../_components/trend'
import { figureInWords, trendInWords } from '../../_components/trend-words'

type Props = Pick<Home, 'profile' | 'runs' | 'selfCheck'>

/** The five parts at a glance: where they stand, where they came from, and what the person said of themselves. */
export function Profile({ profile, runs, selfCheck }: Props) {
  if (runs.length === 0) return null
  return (
    <section aria-labelledby="profile" className="mt-16">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b pb-2">
        <h2 id="profile" className="font-bold text-xl">
          Your five parts
        </h2>
        <p className="flex gap-5 text-sm">
          <Link href="/self-check" className="underline underline-offset-4">
            {selfCheck ? 'Self-check' : 'Take the self-check'}
          </Link>
          <Link href="/progress" className="underline underline-offset-4">
            All progress
          </Link>
        </p>
      </div>
      <ul className="mt-5 grid grid-cols-2 gap-x-8 gap-y-8 sm:grid-cols-3 lg:grid-cols-5">
        {profile.map((row) => (
          <Part key={row.part} row={row} runs={runs} said={selfCheck?.scores[row.part] ?? null} />
        ))}
      </ul>
    </section>
  )
}

type PartProps = { readonly row: PartProfile; readonly runs: Home['runs']; readonly said: number | null }

function Part({ row, runs, said }: PartProps) {
  const { part, first, now, change } = row
  return (
    <li>
      <p className="flex items-baseline justify-between gap-2">
        <span className="font-semibold">{partName[part]}</span>
        <span className="font-extrabold text-2xl tracking-[-0.03em]">{figureInWords(now)}</span>
      </p>
      <Trend
        points={trendOf(runs, (run) => run.parts[part])}
        said={said}
        title={trendInWords(row, said)}
        width={190}
        height={88}
      />
      <p className="mt-1 text-ink-soft text-sm">
        {now === null
          ? 'Not practised yet'
          : change === null
            ? 'One conversation so far'
            : `From ${figureInWords(first)}`}
        {said === null ? '' : `; you said ${figureInWords(said)}`}
      </p>
    </li>
  )
}
