import { LevelMark } from '@/components/level-mark'
import { flagName, levelWord, partName, partQuestion } from '@/components/part-name'
import type { DebriefTurn } from '@/domain/attempt/debrief'
import type { Flag } from '@/domain/grading/grade'
import { scoringPolicy } from '@/domain/scoring/policy'
import type { Score } from '@/domain/scoring/score'
import { conductLine } from './conduct-line'
import { Sum } from './sum'

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const because = (code: string) =>
  code === 'forbidden-promise' ? 'a promise the policy forbids' : (flagName[code as Flag] ?? code).toLowerCase()

type Props = {
  readonly score: Score
  /** All turns: one is called by its number here as on the curve. */
  readonly turns: readonly DebriefTurn[]
}

/** The score with its arithmetic, set like a bill: every figure can be added up by hand. */
export function ScoreSheet({ score, turns: all }: Props) {
  const numberOf = (seq: number) => all.findIndex((turn) => turn.seq === seq) + 1
  const { parts: forParts, ending, conduct } = scoringPolicy
  return (
    <section aria-labelledby="score" className="mt-16">
      <h2 id="score" className="font-extrabold text-2xl tracking-[-0.025em]">
        How the points add up
      </h2>
      <p className="mt-1 text-ink-soft text-sm">
        The small number is the turn, as on the curve below. Replies where a part was not asked for are left out.
      </p>
      <div className="mt-5 grid gap-x-14 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <ul className="divide-y divide-rule border-y">
          {score.parts.map(({ part, value, share, turns }) => (
            <li key={part} className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 py-3.5">
              <p>
                <span className="font-bold">{partName[part]}</span>{' '}
                <span className="text-ink-faint text-sm">{partQuestion[part]}</span>
              </p>
              <p className="text-right font-bold">{value === null ? 'not asked for' : `${figure.format(value)} %`}</p>
              <ul aria-label={`Marks for ${partName[part]}`} className="flex flex-wrap items-center gap-2">
                {turns.map(({ seq, level, weight }) => (
                  <li key={seq}>
                    <a
                      href={`#turn-${seq}`}
                      className="inline-flex items-center gap-0.5 rounded-full p-1 text-ink-soft hover:text-ink"
                    >
                      <LevelMark level={level} />
                      <span aria-hidden="true" className="text-xs">
                        {numberOf(seq)}
                      </span>
                      {weight > 1 ? <span className="font-bold text-xs">×{weight}</span> : null}
                      <span className="sr-only">
                        Turn {numberOf(seq)}: {levelWord(part, level)}
                        {weight > 1 ? `, counts ${weight} times` : ''}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
              <p className="self-end text-right text-ink-faint text-sm">
                {value === null ? '' : `${figure.format((value * share) / 100)} of ${figure.format(share)} points`}
              </p>
            </li>
          ))}
        </ul>
        <div>
          <Sum label="The five parts" value={score.partsValue} of={forParts} />
          <Sum label="How it ended" value={score.endingValue} of={ending} />
          <Sum label="Conduct" value={score.conductValue} of={conduct} />
          {score.conduct.length > 0 ? (
            <ul className="mt-1 ml-4 text-ink-soft text-sm">
              {score.conduct.map(({ code, points }) => (
                <li key={code} className="flex items-baseline">
                  {conductLine(code)}
                  <span className="leader" aria-hidden="true" />
                  {figure.format(points)}
                </li>
              ))}
            </ul>
          ) : null}
          <p className="mt-3 flex items-baseline border-t-2 border-ink pt-3 font-extrabold text-xl">
            Total
            <span className="leader" aria-hidden="true" />
            {figure.format(score.total)}
          </p>
          {score.cap ? (
            <p className="mt-2 text-lost-ink text-sm">
              It would have been {figure.format(score.cap.uncapped)}. It stops at {score.cap.at} because of{' '}
              {score.cap.because.map(because).join(' and ')}.
            </p>
          ) : null}
        </div>
      </div>
    </section>
  )
}
