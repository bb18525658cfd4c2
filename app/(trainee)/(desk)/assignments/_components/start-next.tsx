'use client'

import { useActionState, useId } from 'react'
import { Button } from '@/components/button'
import { Select } from '@/components/field'
import { Notice } from '@/components/notice'
import { startNext } from '../actions'

type Props = { readonly assignmentId: string; readonly isUnderWay: boolean }

/** The one button of an assignment. The clock is chosen here, as everywhere else. */
export function StartNext({ assignmentId, isUnderWay }: Props) {
  const [{ problem }, act, busy] = useActionState(startNext, { problem: null })
  const id = useId()
  return (
    <form action={act} className="mt-5 grid gap-3">
      <input type="hidden" name="assignmentId" value={assignmentId} />
      {problem === null ? null : (
        <Notice tone="bad" live="assertive">
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" disabled={busy}>
          {isUnderWay ? 'Go on' : 'Start'}
        </Button>
        {isUnderWay ? (
          <input type="hidden" name="pace" value="1" />
        ) : (
          <>
            <label htmlFor={id} className="sr-only">
              How long the customer waits
            </label>
            <div className="w-64">
              <Select id={id} name="pace" defaultValue="1">
                <option value="1">They wait as in real life</option>
                <option value="2">They wait twice as long</option>
                <option value="0">No clock</option>
              </Select>
            </div>
          </>
        )}
      </div>
    </form>
  )
}
