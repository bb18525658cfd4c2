import { LevelMark } from '@/components/level-mark'
import { levelWord, partName } from '@/components/part-name'
import type { Consensus } from '@/domain/review/consensus'
import type { Disagreement } from '@/domain/review/round-results'
import type { Results } from '@/server/calibration/require-results'
import { MomentText } from '../../../_components/moment-text'

type Props = {
  readonly disagreements: readonly Disagreement[]
  readonly items: Results['items']
  readonly nameOf: (id: string) => string
}

const how: Record<Consensus['how'], string> = {
  unanimous: 'all the same',
  majority: 'more than half say so',
  middle: 'the middle of a spread',
  split: 'two halves that did not meet: the lower level counts, because the higher needs clear evidence',
}

/** The replies people differed on, marks side by side: what to talk about when you meet. */
export function Disagreements({ disagreements, items, nameOf }: Props) {
  const differing = items.filter(({ itemId }) => disagreements.some((one) => one.itemId === itemId))
  return (
    <section aria-labelledby="differences">
      <h2 id="differences" className="font-bold text-xl">
        {differing.length === 0 ? 'Nobody differed' : 'Replies to talk about'}
      </h2>
      <div className="mt-4 grid gap-5">
        {differing.map(({ itemId, position, moment, reply }) => (
          <article
            key={itemId}
            aria-label={`Reply ${position}`}
            className="grid gap-x-10 gap-y-4 rounded-lg border border-rule bg-sheet p-5 lg:grid-cols-2"
          >
            <div>
              <MomentText moment={moment} />
              <p className="mt-4 whitespace-pre-wrap break-words rounded-xl rounded-br-sm bg-rule/60 px-4 py-3">
                {reply}
              </p>
            </div>
            <ul className="grid content-start gap-4 text-sm">
              {disagreements
                .filter((one) => one.itemId === itemId)
                .map(({ part, levels, machine, consensus }) => (
                  <li key={part}>
                    <p className="font-semibold">
                      {partName[part]}: {levelWord(part, consensus.level)}, {how[consensus.how]}
                    </p>
                    <p className="flex flex-wrap gap-x-5 gap-y-1">
                      {Object.entries(levels).map(([rater, level]) => (
                        <span key={rater} className="inline-flex items-center gap-1.5">
                          <LevelMark level={level} className="size-3.5" />
                          {nameOf(rater)}: {levelWord(part, level)}
                        </span>
                      ))}
                      <span className="inline-flex items-center gap-1.5 text-ink-faint">
                        <LevelMark level={machine} className="size-3.5" />
                        Grader: {levelWord(part, machine)}
                      </span>
                    </p>
                  </li>
                ))}
            </ul>
          </article>
        ))}
      </div>
    </section>
  )
}
