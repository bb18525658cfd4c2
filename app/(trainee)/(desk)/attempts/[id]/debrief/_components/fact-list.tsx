import { Check, Minus } from 'lucide-react'
import type { DebriefView } from '@/domain/attempt/debrief'

function Tick({ on, word }: { readonly on: boolean; readonly word: string }) {
  const Icon = on ? Check : Minus
  return (
    <span className={`inline-flex items-center gap-1 ${on ? '' : 'text-ink-faint'}`}>
      <Icon size={15} aria-hidden />
      {on ? word : `not ${word}`}
    </span>
  )
}

/** What there was to know in this case, and what became of it. */
export function FactList({ facts, notes }: { readonly facts: DebriefView['facts']; readonly notes: string }) {
  return (
    <section aria-labelledby="facts" className="mt-16">
      <h2 id="facts" className="font-extrabold text-2xl tracking-[-0.025em]">
        What there was to find out
      </h2>
      <div className="mt-5 grid gap-x-14 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <ul className="divide-y divide-rule border-y">
          {facts.map((fact) => (
            <li key={fact.id} className="py-3">
              <p className={fact.learned ? '' : 'text-ink-soft'}>{fact.text}</p>
              <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
                {fact.known === 'record' ? (
                  <span className="text-ink-faint">on the record</span>
                ) : (
                  <Tick on={fact.learned} word={fact.known === 'hidden' ? 'earned' : 'told'} />
                )}
                <Tick on={fact.restated} word="put back to them" />
                <Tick on={fact.noted} word="noted" />
              </p>
            </li>
          ))}
        </ul>
        <div>
          <h3 className="label-type tracking-normal">Your notepad</h3>
          <p className="ruled mt-2 min-h-32 whitespace-pre-wrap">
            {notes.trim() === '' ? 'Nothing was noted.' : notes}
          </p>
        </div>
      </div>
    </section>
  )
}
