'use client'

import { Button } from '@/components/button'
import { MessagePage } from '@/components/message-page'
import { useBegin } from '../../_components/use-begin'

/** Somebody came by a link to a customer that nobody is changing at the moment. */
export function NoDraft({ scenarioId }: { readonly scenarioId: string }) {
  const { busy, problem, begin } = useBegin()
  return (
    <MessagePage
      title="Nobody is changing this customer"
      seed={11}
      temper={20}
      action={
        <Button look="primary" aria-disabled={busy} onClick={() => begin({ from: 'current', scenarioId })}>
          {busy ? 'Opening' : 'Begin a draft'}
        </Button>
      }
    >
      <p>{problem?.message ?? 'Begin a draft of what is published. Trainees notice nothing until you publish it.'}</p>
    </MessagePage>
  )
}
