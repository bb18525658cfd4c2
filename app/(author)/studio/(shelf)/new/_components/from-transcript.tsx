'use client'

import { Button } from '@/components/button'
import { Field, TextArea, TextInput } from '@/components/field'
import { Notice } from '@/components/notice'
import { useBegin } from '../../../_components/use-begin'

const example = `Customer: I ordered a lamp on Monday and it arrived in pieces.
Agent: I'm sorry to hear that. Could you send a photo?
Customer: I sent one yesterday. To order 48113. Nobody answered.`

/** What the customer said becomes moments, what the agent answered their model replies, names and numbers facts. */
export function FromTranscript() {
  const { busy, problem, begin } = useBegin()
  return (
    <form
      className="grid max-w-2xl gap-6 pt-4"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        begin({ from: 'transcript', title: form.get('title'), text: form.get('text') }, '?show=facts')
      }}
    >
      <Field label="Title">{(wired) => <TextInput name="title" required maxLength={120} {...wired} />}</Field>
      <Field
        label="The conversation"
        hint="One line for each turn, with who is speaking in front. Take real names and numbers out before you paste."
        error={problem?.message}
      >
        {(wired) => <TextArea name="text" required rows={12} placeholder={example} {...wired} />}
      </Field>
      <Notice>
        Each thing the customer says becomes a moment on the map. Names, dates and amounts are listed as facts for you
        to confirm.
      </Notice>
      <Button type="submit" look="primary" size="large" className="justify-self-start" aria-disabled={busy}>
        {busy ? 'Reading it' : 'Make a first draft of it'}
      </Button>
    </form>
  )
}
