import { Bubble } from '@/components/chat/bubble'
import { StageLine } from '@/components/chat/stage-line'
import { PartMarks } from '@/components/receipt/part-marks'
import type { Play } from './use-play'

type Props = { readonly play: Play; readonly name: string; readonly titles: ReadonlyMap<string, string> }

/** What was said, and under each reply its marks and the route it took. */
export function PlayLog({ play, name, titles }: Props) {
  const { entries, turns } = play.run.state
  return (
    <div role="log" aria-label={`Conversation with ${name}`} className="grid gap-3">
      {entries.map((entry, index) => {
        const key = `${entry.seq} ${index}`
        if (entry.from === 'stage') return <StageLine key={key} code={entry.code} name={name} />
        const turn = entry.from === 'agent' ? turns.find(({ seq }) => seq === entry.seq) : undefined
        const receipt = entry.from === 'agent' ? play.receipts.get(entry.seq) : undefined
        return (
          <div key={key}>
            <Bubble from={entry.from} who={name}>
              {entry.text}
            </Bubble>
            {turn ? (
              <div className="mt-1.5 ml-auto w-fit max-w-full rounded-md border border-rule border-dashed px-3 py-1.5 text-sm">
                {receipt ? <PartMarks marks={receipt.parts} /> : null}
                <p className="text-ink-soft">
                  At {titles.get(turn.node) ?? turn.node}:{' '}
                  <span className="font-semibold">
                    {turn.route === null
                      ? 'no route'
                      : turn.route === 'otherwise'
                        ? 'otherwise'
                        : `route ${turn.route}`}
                  </span>
                  , temper {turn.temperBefore} to {turn.temperAfter}
                </p>
              </div>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}
