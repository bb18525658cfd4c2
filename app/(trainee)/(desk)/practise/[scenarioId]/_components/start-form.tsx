'use client'

import { startTransition, useActionState, useState } from 'react'
import { answered } from '@/components/answered'
import { Button, ButtonLink } from '@/components/button'
import { Field, Select } from '@/components/field'
import { Notice } from '@/components/notice'
import { shortName } from '@/components/short-name'
import type { BriefedAssignment } from '@/server/assignments/find-own-assignment'
import type { StartState } from '../actions'
import { AssignedTerms } from './assigned-terms'
import { HelpChoice } from './help-choice'

type Props = {
  readonly name: string
  readonly guided: boolean
  /** This person's usual timers: normal, slow or off. */
  readonly timers: string
  readonly unfinished: string | null
  /** Set when somebody asked for this conversation: its mode is theirs to choose. */
  readonly assigned: BriefedAssignment | null
  readonly start: (before: StartState, form: FormData) => Promise<StartState>
}

const nothingWrong: StartState = { problem: null }
const paceOf: Record<string, string> = { normal: '1', slow: '2', off: '0' }

/** How much help, and how fast. One press starts. */
export function StartForm({ name, guided, timers, unfinished, assigned, start }: Props) {
  const [state, act, busy] = useActionState(async (before: StartState, form: FormData): Promise<StartState> => {
    const begun = await answered(start(before, form), 'The server did not answer. Please try again.')
    return 'error' in begun ? { problem: begun.error.message } : begun
  }, nothingWrong)
  const [mode, setMode] = useState('coached')
  const [pace, setPace] = useState<string | null>(null)
  // Guided practice is for learning what to say: there the clock is off until one asks for it.
  const isGuided = assigned === null && mode === 'guided'
  return (
    <form
      onChange={(event) => {
        if (event.target instanceof HTMLInputElement && event.target.name === 'mode') setMode(event.target.value)
      }}
      action={act}
      className="grid gap-5"
      onSubmit={(event) => {
        // Left to itself, React would put the choices back when it cannot begin.
        event.preventDefault()
        const chosen = new FormData(event.currentTarget)
        startTransition(() => act(chosen))
      }}
    >
      {unfinished ? (
        <div className="border-b pb-5">
          <p className="mb-3 text-sm">You have a conversation with {shortName(name)} that is still open.</p>
          <ButtonLink href={`/attempts/${unfinished}`} look="primary" className="w-full">
            Go on with it
          </ButtonLink>
        </div>
      ) : null}
      {assigned ? <AssignedTerms assigned={assigned} /> : <HelpChoice guided={guided} />}
      <Field
        label="The clock"
        hint={
          isGuided ? 'Off in guided practice, unless you want one' : 'How long they wait before they ask where you are'
        }
      >
        {(wired) => (
          <Select
            {...wired}
            name="pace"
            value={pace ?? (isGuided ? '0' : (paceOf[timers] ?? '1'))}
            onChange={(event) => setPace(event.target.value)}
          >
            <option value="1">As in real life</option>
            <option value="2">Twice as long</option>
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
        {busy ? 'Opening' : assigned?.isUnderWay ? 'Go on' : unfinished ? 'Start again' : `Meet ${shortName(name)}`}
      </Button>
    </form>
  )
}
