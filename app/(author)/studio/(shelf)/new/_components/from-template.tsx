'use client'

import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field, TextInput } from '@/components/field'
import { Notice } from '@/components/notice'
import type { Template } from '@/domain/editing/templates'
import { useBegin } from '../../../_components/use-begin'

export function FromTemplate({ templates }: { readonly templates: readonly Template[] }) {
  const { busy, problem, begin } = useBegin()
  return (
    <form
      className="grid max-w-2xl gap-6 pt-4"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        begin({
          from: 'template',
          template: form.get('template'),
          title: form.get('title'),
          customerName: form.get('customerName') || undefined,
        })
      }}
    >
      <fieldset className="grid gap-2.5">
        <legend className="mb-1.5 font-semibold text-sm">What kind of call is it?</legend>
        {templates.map(({ id, title, summary }, index) => (
          <Choice key={id} name="template" value={id} title={title} first={index === 0}>
            {summary}
          </Choice>
        ))}
      </fieldset>
      <Field label="Title" hint="How it stands in the library, such as “The birthday present that came late”.">
        {(wired) => <TextInput name="title" required maxLength={120} {...wired} />}
      </Field>
      <Field label="The customer’s name" hint="An invented one. Left empty, they are called Pat Miller.">
        {(wired) => <TextInput name="customerName" maxLength={80} {...wired} />}
      </Field>
      {problem ? (
        <Notice tone="bad" live="assertive">
          {problem.message}
        </Notice>
      ) : null}
      <Button type="submit" look="primary" size="large" className="justify-self-start" aria-disabled={busy}>
        {busy ? 'Opening the map' : 'Start writing'}
      </Button>
    </form>
  )
}
