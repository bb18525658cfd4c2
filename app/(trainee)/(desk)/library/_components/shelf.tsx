'use client'

import { useState } from 'react'
import { buttonClass } from '@/components/button'
import { partName } from '@/components/part-name'
import { type Part, parts } from '@/domain/grading/grade'
import type { LibraryEntry } from '@/server/scenarios/list-library'
import { CustomerCard } from './customer-card'

/** The customers, narrowed to those who ask for one part when the trainee wants to work on it. */
export function Shelf({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const [wanted, setWanted] = useState<Part | null>(null)
  const shown = wanted === null ? entries : entries.filter((entry) => entry.parts.includes(wanted))
  return (
    <>
      <fieldset className="mt-6 flex flex-wrap items-center gap-1.5">
        <legend className="sr-only">What do you want to work on?</legend>
        {[null, ...parts].map((part) => (
          <button
            key={part ?? 'all'}
            type="button"
            aria-pressed={wanted === part}
            onClick={() => setWanted(part)}
            className={buttonClass('quiet', 'small', 'aria-pressed:bg-ink aria-pressed:text-paper')}
          >
            {part === null ? 'All' : partName[part]}
          </button>
        ))}
        <p role="status" className="ml-auto text-ink-faint text-sm">
          {shown.length} of {entries.length}
        </p>
      </fieldset>
      <ul className="mt-6 grid gap-x-10 sm:grid-cols-2">
        {shown.map((entry) => (
          <li key={entry.id} className="border-t">
            <CustomerCard entry={entry} />
          </li>
        ))}
      </ul>
    </>
  )
}
