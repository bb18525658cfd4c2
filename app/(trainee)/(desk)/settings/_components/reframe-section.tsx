'use client'

import { useState } from 'react'
import { Field, TextInput } from '@/components/field'
import { longestReframe, reframes } from '@/domain/coaching/reframes'
import { useSaving } from '../../../_components/use-saving'
import { saveLine } from '../actions'
import { SaveRow } from './save-row'

const own = 'own'

/** The line to say to oneself: one of six, or one's own, because the one that helps is the one a person believes. */
export function ReframeSection({ reframe }: { readonly reframe: string | null }) {
  const { stage, problemAt, formProps } = useSaving(saveLine)
  const given = reframes.find((line) => line === reframe)
  const [chosen, setChosen] = useState<string>(given ?? (reframe === null ? reframes[0] : own))
  return (
    <form {...formProps} className="grid gap-5">
      <fieldset className="grid border-t">
        <legend className="sr-only">Choose a line</legend>
        {[...reframes, own].map((line) => (
          <label
            key={line}
            className="flex min-h-11 cursor-pointer items-center gap-3 border-b px-1 py-2 hover:bg-desk has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-ink"
          >
            <input
              type="radio"
              name="choice"
              value={line}
              checked={chosen === line}
              onChange={() => setChosen(line)}
              className="size-4 shrink-0 outline-none"
            />
            {line === own ? 'Words of my own' : line}
          </label>
        ))}
      </fieldset>
      {chosen === own ? (
        <Field label="Your line" hint="Short enough to think while somebody shouts." error={problemAt('reframe')}>
          {(wired) => (
            <TextInput
              {...wired}
              name="reframe"
              required
              maxLength={longestReframe}
              autoComplete="off"
              defaultValue={given === undefined ? (reframe ?? '') : ''}
            />
          )}
        </Field>
      ) : null}
      <SaveRow stage={stage} problem={problemAt('')} />
    </form>
  )
}
