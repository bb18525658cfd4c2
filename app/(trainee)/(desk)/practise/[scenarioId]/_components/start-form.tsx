'use client'

import { useActionState } from 'react'
import { Button, ButtonLink } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field, Select } from '@/components/field'
import { Notice } from '@/components/notice'
import { shortName } from '@/components/short-name'
import type { StartState } from '../actions'

type Props = {
  readonly name: string
  readonly guided: boolean
  /** This person's usual timers: normal, slow or off. */
  readonly timers: string
  readonly unfinished: string | null
  readonly start: (before: StartState, form: FormData) => Promise<StartState>
}

const paceOf: Record<string, string> = { normal: '1', slow: '2', off: '0' }

/** How much help, and how fast. One press starts. */
export function StartForm({ name, guided, timers, unfinished, start }: Props) {
  const [state, act, busy] = useActionState(start, { problem: null })
  return (
    <form action={act} className="grid gap-5">
      {unfinished ? (
        <div className="border-b pb-5">
          <p className="mb-3 text-sm">You have a conversation with {shortName(name)} that is still open.</p>
          <ButtonLink href={`/attempts/${unfinished}`} look="primary" className="w-full">
            Go on with it
          </ButtonLink>
        </div>
      ) : null}
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-bold">How much help?</legend>
        {guided ? (
          <Choice name="mode" value="guided" title="Guided">
            Written replies to start from
          </Choice>
        ) : null}
        <Choice name="mode" value="coached" title="Coached" first>
          Your own words, with a note after each reply
        </Choice>
        <Choice name="mode" value="solo" title="Solo">
          Your own words, notes at the end; counts for the board
        </Choice>
      </fieldset>
      <Field label="The clock" hint="How long they wait before they ask where you are">
        {(wired) => (
          <Select {...wired} name="pace" defaultValue={paceOf[timers] ?? '1'}>
            <option value="1">As in real life</option>
            <option value="2">Slower</option>
            <option value="0">No clock</option>
          </Select>
        )}
      </Field>
      {state.problem ? (
        <Notice tone="bad" live="assertive">
          {state.problem}
        </Notice>
      ) : null}
      <Button type="submit" look={unfinished ? 'plain' : 'primary'} size="large" disabled={busy}>
        {busy ? 'Opening' : unfinished ? 'Start again' : `Meet ${shortName(name)}`}
      </Button>
    </form>
  )
}
