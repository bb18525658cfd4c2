import { LevelMark } from '@/components/level-mark'
import { levelWord, partName } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'
import type { StoredExample } from '@/server/examples/list-examples'
import { MomentText } from '../../_components/moment-text'

/** A reply, its moment, and both grades; the rules that spoke against what a person said are named. */
export function ExampleCard({ example }: { readonly example: StoredExample }) {
  const { context, facts, policy, reply, labels, machineLabels, personParts, ruleIds, note, source, scenarioId } =
    example
  return (
    <article className="grid gap-x-10 gap-y-5 rounded-lg border border-rule bg-sheet p-5 lg:grid-cols-2">
      <div>
        <h2 className="label-type">
          {source === 'dispute' ? 'Overturned' : 'Worth showing'}, {scenarioId}
        </h2>
        <MomentText moment={{ context, facts, policy }} />
        <p className="mt-4 whitespace-pre-wrap break-words rounded-xl rounded-br-sm bg-rule/60 px-4 py-3">{reply}</p>
      </div>
      <div className="grid content-start gap-4 text-sm">
        <ul className="grid gap-1.5">
          {parts.map((part) => (
            <li key={part} className="flex flex-wrap items-center gap-x-2">
              <LevelMark level={labels[part]} className="size-3.5" />
              <span className="font-semibold">
                {partName[part]}: {levelWord(part, labels[part])}
              </span>
              {labels[part] === machineLabels[part] ? null : (
                <span className="text-lost-ink">
                  the grader said {levelWord(part, machineLabels[part]).toLowerCase()}
                </span>
              )}
              {personParts.includes(part) ? null : <span className="text-ink-faint">by the grader, not checked</span>}
            </li>
          ))}
        </ul>
        {source === 'dispute' ? (
          <p>
            <span className="font-semibold">Rules that erred:</span>{' '}
            {ruleIds.length === 0 ? 'none spoke, so a wording is missing' : ruleIds.join(', ')}
          </p>
        ) : null}
        {note ? (
          <p>
            <span className="font-semibold">What the reviewer said:</span> {note}
          </p>
        ) : null}
      </div>
    </article>
  )
}
