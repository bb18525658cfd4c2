'use client'

import { useEffect, useRef } from 'react'
import { isSection, type SectionId, type Selection } from '../desk/selection'
import { useDesk } from '../desk/use-desk'
import { AboutForm } from './about-form'
import { ActionForm } from './action-form'
import { BriefForm } from './brief-form'
import { CustomerForm } from './customer-form'
import { EndingForm } from './ending-form'
import { FactsForm } from './facts-form'
import { NodeForm } from './node-form'
import { PolicyForm } from './policy-form'
import { RouteForm } from './route-form'
import { WaysForm } from './ways-form'
import { WeightsForm } from './weights-form'

const sections: readonly (readonly [SectionId, string])[] = [
  ['about', 'About'],
  ['brief', 'Briefing'],
  ['customer', 'Customer'],
  ['facts', 'Facts'],
  ['policy', 'Offers'],
  ['actions', 'Ways out'],
  ['weights', 'Score'],
]

function Chosen({ selection }: { readonly selection: Selection }) {
  const [home] = selection
  if (selection.length > 2) return <RouteForm path={selection} />
  if (home === 'nodes') return <NodeForm path={selection} />
  if (home === 'endings') return <EndingForm path={selection} />
  if (home === 'actions' && selection.length === 2) return <ActionForm path={selection} />
  switch (isSection(home) ? home : 'about') {
    case 'brief':
      return <BriefForm />
    case 'customer':
      return <CustomerForm />
    case 'facts':
      return <FactsForm />
    case 'policy':
      return <PolicyForm />
    case 'actions':
      return <WaysForm />
    case 'weights':
      return <WeightsForm />
    default:
      return <AboutForm />
  }
}

/** Everything the language can say about what is chosen, in forms. */
export function Inspector() {
  const { desk, select } = useDesk()
  const { selection } = desk
  const top = useRef<HTMLDivElement>(null)
  const key = selection.join('.')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing is another page, and begins at its top
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' })
  }, [key])
  const isCard = selection.length > 1
  return (
    <div data-inspector className="[&_.grid>*]:min-w-0 [&_fieldset]:min-w-0">
      <div ref={top} />
      <nav aria-label="The whole customer" className="mb-5 flex flex-wrap gap-1">
        {sections.map(([id, label]) => (
          <button
            key={id}
            type="button"
            aria-pressed={!isCard && (selection[0] === id || (selection.length === 0 && id === 'about'))}
            onClick={() => select([id])}
            className="min-h-8 rounded-full px-3 font-semibold text-ink-faint text-sm hover:bg-desk hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {label}
          </button>
        ))}
      </nav>
      <Chosen key={key} selection={selection} />
    </div>
  )
}
