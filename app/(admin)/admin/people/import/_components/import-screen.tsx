'use client'

import { useState } from 'react'
import type { Imported } from '@/server/people/import/import-people'
import type { ImportPlan } from '@/server/people/import/import-plan'
import { FileForm, type FileSaid } from './file-form'
import { Outcome } from './outcome'
import { Preview } from './preview'

/** Three steps on one page: the file, what it would do, what it did. */
export function ImportScreen() {
  const [said, setSaid] = useState<FileSaid | null>(null)
  const [plan, setPlan] = useState<ImportPlan | null>(null)
  const [done, setDone] = useState<Imported | null>(null)
  if (done) return <Outcome imported={done} />
  return (
    <div className="grid gap-10">
      <FileForm
        onPreview={(next, preview) => {
          setSaid(next)
          setPlan(preview)
        }}
        onChange={() => setPlan(null)}
      />
      {plan && said ? <Preview plan={plan} said={said} onDone={setDone} /> : null}
    </div>
  )
}
