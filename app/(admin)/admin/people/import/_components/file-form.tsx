'use client'

import { type ChangeEvent, type FormEvent, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field, TextArea } from '@/components/field'
import type { ImportPlan } from '@/server/people/import/import-plan'
import { preview } from '../actions'

/** The file and the two choices, as they were when the preview was made. */
export type FileSaid = { readonly text: string; readonly existing: string; readonly makeTeams: string }

type Props = {
  readonly onPreview: (said: FileSaid, plan: ImportPlan) => void
  /** Something was changed since: an old preview would mislead. */
  readonly onChange: () => void
}

export function FileForm({ onPreview, onChange }: Props) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, start] = useTransition()

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? []
    if (file) setText(await file.text())
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => String(form.get(name) ?? '')
    start(async () => {
      const answer = await answered(preview(form))
      setProblem(answer.ok ? null : answer.error.message)
      if (answer.ok)
        onPreview({ text: said('text'), existing: said('existing'), makeTeams: said('makeTeams') }, answer.value)
    })
  }
  return (
    <form onSubmit={submit} onChange={onChange} className="mt-6 grid max-w-2xl gap-5">
      <Field label="File" hint="Comma, semicolon or tab between the columns; the first line names them.">
        {(wired) => (
          <input
            {...wired}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={choose}
            className="min-h-11 max-w-full text-ink-soft text-sm file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-edge file:border-solid file:bg-sheet file:px-4 file:font-semibold file:text-ink hover:file:border-ink"
          />
        )}
      </Field>
      <Field label="Or paste its lines" error={problem}>
        {(wired) => (
          <TextArea
            {...wired}
            name="text"
            rows={7}
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={'name,email,role,team\nAnn Example,ann@keepcool.example,trainee,Parcels and returns'}
            spellCheck={false}
          />
        )}
      </Field>
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="mb-1.5 font-semibold text-sm">People who are here already</legend>
        <Choice name="existing" value="leave" title="Leave as they are" first>
          Their lines are skipped.
        </Choice>
        <Choice name="existing" value="move" title="Move to the team in the file">
          Names and roles are left alone.
        </Choice>
      </fieldset>
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="makeTeams" value="yes" className="size-5" />
        Make teams that do not exist yet
      </label>
      <div>
        <Button type="submit" disabled={busy || text.trim() === ''}>
          Show what would happen
        </Button>
      </div>
    </form>
  )
}
