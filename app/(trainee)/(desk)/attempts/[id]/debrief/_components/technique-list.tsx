import { Check, Minus } from 'lucide-react'
import type { DebriefView } from '@/domain/attempt/debrief'

/** What this customer gave a chance to practise, and what was. */
export function TechniqueList({ techniques }: { readonly techniques: DebriefView['techniques'] }) {
  if (techniques.length === 0) return null
  const seen = techniques.filter((one) => one.seen).length
  return (
    <section aria-labelledby="techniques" className="mt-16">
      <h2 id="techniques" className="font-extrabold text-2xl tracking-[-0.025em]">
        {seen} of {techniques.length} techniques practised
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
              <span className="sr-only">{one.seen ? ', practised' : ', not this time'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
