import { Notice } from '@/components/notice'
import { partName } from '@/components/part-name'
import { Tabs } from '@/components/tabs'
import type { Results } from '@/server/calibration/require-results'
import { CloseRound } from './close-round'
import { Disagreements } from './disagreements'
import { PartOutcome } from './part-outcome'

/** The results of a round: who has handed in, the figures part by part, and the replies people differed on. */
export function RoundOutcome({ view }: { readonly view: Results }) {
  const { people, results, items, mayClose, roundId } = view
  const missing = people.filter(({ isFinished }) => !isFinished)
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? 'Somebody'
  return (
    <div className="mt-6 grid gap-8">
      {missing.length > 0 ? (
        <Notice>
          {view.status === 'open' ? 'Still marking: ' : 'Did not hand in: '}
          {missing.map(({ name }) => name).join(', ')}. The figures are without them.
        </Notice>
      ) : null}
      {mayClose ? <CloseRound roundId={roundId} /> : null}
      <Tabs
        label="Parts"
        tabs={results.parts.map((part) => ({
          id: part.part,
          label: partName[part.part],
          content: <PartOutcome results={part} nameOf={nameOf} />,
        }))}
      />
      <Disagreements disagreements={results.disagreements} items={items} nameOf={nameOf} />
    </div>
  )
}
