import type { Agreement, PartResults } from '@/domain/review/round-results'
import { intervalText, kappaText, shareText, signedText } from '../../_components/figures'
import { ConfusionTable } from './confusion-table'

type Props = { readonly results: PartResults; readonly nameOf: (id: string) => string }

const cell = 'py-2 pr-6'
const habits = {
  harsh: 'harsher than the others',
  lenient: 'more lenient than the others',
  none: 'no habit either way',
}

/** One part: agreement pair by pair, the confusions behind it, and who leans which way. */
export function PartOutcome({ results, nameOf }: Props) {
  const { part, between, withMachine, consensusWithMachine, severity, machineSeverity } = results
  const rows: readonly (readonly [string, Agreement])[] = [
    ...between.map((pair) => [`${nameOf(pair.first)} and ${nameOf(pair.second)}`, pair] as const),
    ...withMachine.map((one) => [`${nameOf(one.rater)} and the grader`, one] as const),
    ['Consensus and the grader', consensusWithMachine],
  ]
  const leaning = [
    ...severity.map((one) => [nameOf(one.rater), one] as const),
    ['The grader', machineSeverity] as const,
  ]
  return (
    <div className="grid gap-8">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard. */}
      <section tabIndex={0} aria-label="Agreement, pair by pair" className="relative overflow-x-auto">
        <table className="w-full min-w-[36rem] border-collapse text-sm">
          <caption className="mb-2 text-left text-ink-soft">
            Quadratic weighted kappa with its 95 % interval, and the share of equal marks
          </caption>
          <thead>
            <tr className="border-edge border-b text-left">
              <th scope="col" className={cell}>
                Who
              </th>
              <th scope="col" className={cell}>
                Kappa
              </th>
              <th scope="col" className={cell}>
                95 % interval
              </th>
              <th scope="col" className={cell}>
                Equal
              </th>
              <th scope="col" className={cell}>
                Replies
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([who, { kappa, interval, exact, count }]) => (
              <tr key={who} className="border-rule border-b">
                <th scope="row" className={`${cell} text-left`}>
                  {who}
                </th>
                <td className={`${cell} font-semibold`}>{kappaText(kappa)}</td>
                <td className={cell}>{intervalText(interval)}</td>
                <td className={cell}>{shareText(exact)}</td>
                <td className={cell}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-label="Who leans which way">
        <h2 className="mb-2 font-bold">Who leans which way</h2>
        <ul className="grid gap-1.5 text-sm">
          {leaning.map(([who, { mean, interval, habit }]) => (
            <li key={who}>
              <span className="font-semibold">{who}:</span> {signedText(mean)} levels from the consensus (
              {intervalText(interval)}), {habits[habit]}
            </li>
          ))}
        </ul>
      </section>
      <details>
        <summary className="w-fit py-1 font-semibold underline decoration-rule underline-offset-4">
          Which levels were confused
        </summary>
        <div className="mt-3 flex flex-wrap gap-8">
          {rows.map(([who, { confusion }]) => (
            <ConfusionTable key={who} who={who} part={part} confusion={confusion} />
          ))}
        </div>
      </details>
    </div>
  )
}
