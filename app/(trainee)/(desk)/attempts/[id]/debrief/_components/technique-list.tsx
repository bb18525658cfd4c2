import { Check, Minus } from 'lucide-react'
import type { DebriefView } from '@/domain/attempt/debrief'

/** What this customer gave a chance to practise, and what was. */
export function TechniqueList({ techniques, turns }: Pick<DebriefView, 'techniques' | 'turns'>) {
  if (techniques.length === 0) return null
  const seen = techniques.filter((one) => one.seen).length
  const met = techniques.filter((one) => one.cameUp).length
  return (
    <section aria-labelledby="techniques" className="mt-16">
      <h2 id="techniques" className="font-extrabold text-2xl tracking-[-0.025em]">
        {met === 0 ? 'Techniques' : `${seen} of the ${met} techniques that came up, practised well`}
      </h2>
      <ul className="mt-5 gap-x-14 border-t sm:columns-2">
        {techniques.map((one) => (
          <li key={one.id} className="flex break-inside-avoid items-start gap-2.5 border-b py-2 text-sm">
            {one.seen ? (
              <Check size={17} aria-hidden className="mt-0.5 shrink-0" />
            ) : (
              <Minus size={17} aria-hidden className="mt-0.5 shrink-0 text-ink-faint" />
            )}
            <span className={one.seen ? 'font-semibold' : 'text-ink-soft'}>
              {one.label}
              {one.seen ? <span className="sr-only">, practised</span> : null}
              {one.seen ? null : (
                <span className="text-ink-faint">{one.cameUp ? ', missed' : ', did not come up'}</span>
              )}
              {one.seqs.length > 0 ? <InTurns seqs={one.seqs} turns={turns} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where it was practised, each a way there. */
function InTurns({ seqs, turns }: { readonly seqs: readonly number[]; readonly turns: DebriefView['turns'] }) {
  return (
    <span className="ml-2 inline-flex gap-2 font-normal text-ink-faint">
      {seqs.map((seq) => {
        const number = turns.findIndex((turn) => turn.seq === seq) + 1
        return (
          <a key={seq} href={`#turn-${seq}`} className="min-w-6 text-center underline underline-offset-4">
            <span className="sr-only">turn </span>
            {number}
          </a>
        )
      })}
    </span>
  )
}
