'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Field, TextInput } from '@/components/field'

/** A link that is shown this once, ready to be sent. */
export function NewLink({ path }: { readonly path: string }) {
  const [copied, setCopied] = useState(false)
  const link = new URL(path, window.location.origin).toString()
  async function copy() {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div role="status" className="arriving grid gap-3 rounded-lg border border-rule bg-sheet p-4">
      <Field label="The link" hint="Send it now: it is not kept here, so it cannot be shown again.">
        {(wired) => <TextInput {...wired} readOnly value={link} onFocus={(event) => event.target.select()} />}
      </Field>
      <div>
        <Button size="small" className="min-h-11" onClick={copy}>
          {copied ? 'Copied' : 'Copy the link'}
        </Button>
      </div>
    </div>
  )
}
