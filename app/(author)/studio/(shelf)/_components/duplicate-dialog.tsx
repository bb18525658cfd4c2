'use client'

import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Field, TextInput } from '@/components/field'
import { useBegin } from '../../_components/use-begin'

type Props = {
  readonly scenarioId: string
  readonly title: string
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

export function DuplicateDialog({ scenarioId, title, open, onOpenChange }: Props) {
  const { busy, problem, begin } = useBegin()
  return (
    <Dialog
      title={`A copy of ${title}`}
      description="It starts as a draft of its own. The original stays as it is."
      open={open}
      onOpenChange={onOpenChange}
    >
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          const wanted = String(new FormData(event.currentTarget).get('title') ?? '')
          begin({ from: 'duplicate', scenarioId, title: wanted })
        }}
      >
        <Field label="Title" error={problem?.message}>
          {(wired) => <TextInput name="title" defaultValue={`${title}, again`} maxLength={120} {...wired} />}
        </Field>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? 'Copying' : 'Make the copy'}
        </Button>
      </form>
    </Dialog>
  )
}
