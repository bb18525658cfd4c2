'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Field, TextInput } from '@/components/field'
import { Notice } from '@/components/notice'
import { useBegin } from '../../../_components/use-begin'

type Chosen = { readonly source: string; readonly fileName: string }

/** A customer written elsewhere, or saved here before. A file with faults comes in too, and the faults are listed. */
export function FromFile() {
  const { busy, problem, begin } = useBegin()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const isTaken = problem?.code === 'name-taken'
  return (
    <form
      className="grid max-w-2xl gap-6 pt-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) begin({ from: 'file', ...chosen })
      }}
    >
      <Field
        label="The file"
        hint="It ends in .yaml. Mistakes in it do no harm: they are listed, and you can put them right here."
        error={problem ? `${problem.where ? `At ${problem.where}: ` : ''}${problem.message}` : null}
      >
        {(wired) => (
          <TextInput
            type="file"
            accept=".yaml,.yml,text/yaml,application/yaml"
            required
            className="py-2"
            onChange={async (event) => {
              const file = event.currentTarget.files?.[0]
              setChosen(file ? { source: await file.text(), fileName: file.name } : null)
            }}
            {...wired}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" size="large" aria-disabled={busy || chosen === null}>
          {busy ? 'Reading it' : 'Bring it in'}
        </Button>
        {isTaken && chosen ? (
          <Button size="large" onClick={() => begin({ from: 'file', ...chosen, replace: true })}>
            Make it their new draft
          </Button>
        ) : null}
      </div>
      {isTaken ? (
        <Notice tone="doubt">What the draft says now is kept as a copy, so nothing of it is lost.</Notice>
      ) : null}
    </form>
  )
}
