'use client'

import { toast } from 'sonner'
import { Button, ButtonLink } from '@/components/button'
import type { Suggestion } from '@/server/people/suggest-next'
import { useFormAction } from '../../../_components/use-form-action'
import { suggest } from '../actions'

type Props = { readonly personId: string; readonly suggestion: Suggestion | null }

/** To ask for practice, or only to point at the customer they would learn most from. */
export function PersonActions({ personId, suggestion }: Props) {
  const { busy, problemAt, onSubmit } = useFormAction(suggest, ({ customer }) => toast(`${customer} is suggested.`))
  return (
    <div className="grid gap-2 sm:justify-items-end">
      <div className="flex flex-wrap gap-2">
        <ButtonLink look="primary" href={`/team/assignments/new?person=${personId}`}>
          Assign practice
        </ButtonLink>
        {suggestion ? (
          <form onSubmit={onSubmit}>
            <input type="hidden" name="personId" value={personId} />
            <input type="hidden" name="scenarioId" value={suggestion.scenarioId} />
            <Button type="submit" disabled={busy}>
              Suggest {suggestion.customer.customer.name}
            </Button>
          </form>
        ) : null}
      </div>
      <p role="alert" className="text-lost-ink text-sm">
        {problemAt('')}
      </p>
    </div>
  )
}
