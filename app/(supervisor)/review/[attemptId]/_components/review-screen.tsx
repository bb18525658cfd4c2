'use client'

import { useEffect, useMemo, useState } from 'react'
import { TemperCurve } from '@/app/(trainee)/(desk)/attempts/[id]/debrief/_components/temper-curve'
import { Bubble } from '@/components/chat/bubble'
import { StageLine } from '@/components/chat/stage-line'
import { inTimeOrder } from '@/components/chat/time-order'
import { shortName } from '@/components/short-name'
import type { Part } from '@/domain/grading/grade'
import type { ReviewView } from '@/server/review/require-review'
import { KeysHelp } from '../../../_components/keys-help'
import type { KeyAct } from '../../../_components/marking-keys'
import { useMarkingKeys } from '../../../_components/use-marking-keys'
import { markedTurns } from './marked-turns'
import { ReviewFoot } from './review-foot'
import { ReviewHead } from './review-head'
import { TurnPanel } from './turn-panel'
import { useMarking } from './use-marking'

const moreKeys = [
  ['R', 'write the reason'],
  ['U', 'take your mark back'],
  ['C', 'comment on this reply'],
  ['E', 'keep this reply as an example'],
  ['D', 'done, on to the next'],
] as const

/** A conversation beside its marks. Everything is done with single keys or with the mouse. */
export function ReviewScreen({ view }: { readonly view: ReviewView }) {
  const { debrief } = view
  const marked = useMemo(() => markedTurns(view), [view])
  const marking = useMarking(debrief.attemptId)
  const [place, setPlace] = useState({ index: 0, part: null as Part | null })
  const [help, setHelp] = useState(false)
  const here = marked[place.index]
  const name = shortName(debrief.scenario.customer.name)

  function go(index: number, part: Part | null = null) {
    const next = Math.min(marked.length - 1, Math.max(0, index))
    setPlace({ index: next, part })
    if (next !== place.index)
      document.getElementById(`turn-${marked[next]?.turn.seq}`)?.scrollIntoView({ block: 'center' })
  }

  function act(asked: KeyAct) {
    switch (asked.kind) {
      case 'move':
        return go(place.index + asked.by)
      case 'part':
        return setPlace({ ...place, part: asked.part })
      case 'level':
        setPlace({ ...place, part: null })
        return here && marking.pick(here, asked.part, asked.level)
      case 'clear':
        marking.drop()
        return setPlace({ ...place, part: null })
      case 'undo':
        return marking.undo(here, place.part)
      case 'keep':
        return marking.keep(here)
      case 'done':
        return marking.done()
      case 'help':
        return setHelp(true)
      case 'reason':
        return document.querySelector<HTMLElement>(`#reason-${here?.turn.seq} textarea`)?.focus()
      case 'comment':
        return document.getElementById(`comment-${here?.turn.seq}`)?.click()
    }
  }
  const keys = useMarkingKeys(place.part, act)

  // A link from a dispute names the reply it is about.
  useEffect(() => {
    const seq = Number(/^#turn-(\d+)$/.exec(window.location.hash)?.[1])
    const index = marked.findIndex(({ turn }) => turn.seq === seq)
    if (index > 0) setPlace({ index, part: null })
  }, [marked])

  return (
    <>
      <ReviewHead view={view} onHelp={() => setHelp(true)} />
      {debrief.turns.length > 0 ? (
        <section aria-labelledby="curve" className="mt-8">
          <h2 id="curve" className="font-bold text-xl">
            How the temper went
          </h2>
          <TemperCurve
            turns={debrief.turns}
            start={debrief.scenario.startTemper}
            boiling={debrief.scenario.boiling}
            name={debrief.scenario.customer.name}
          />
        </section>
      ) : null}
      <section aria-label="The conversation and its marks" className="mt-10 grid gap-4">
        {inTimeOrder(debrief.entries).map((entry) => {
          const key = `${entry.seq} ${entry.from} ${entry.at}`
          const index = entry.from === 'agent' ? marked.findIndex(({ turn }) => turn.seq === entry.seq) : -1
          const turn = marked[index]
          if (turn)
            return (
              <TurnPanel
                key={key}
                marked={turn}
                text={entry.from === 'agent' ? entry.text : ''}
                chosen={index === place.index ? place : null}
                marking={marking}
                onChoose={(part) => go(index, part)}
                attemptId={debrief.attemptId}
              />
            )
          return (
            <div key={key} className="max-w-2xl">
              {entry.from === 'stage' ? (
                <StageLine code={entry.code} name={name} />
              ) : (
                <Bubble from={entry.from} who={entry.from === 'agent' ? debrief.owner.name : name}>
                  {entry.text}
                </Bubble>
              )}
            </div>
          )
        })}
      </section>
      <ReviewFoot view={view} marking={marking} />
      <KeysHelp open={help} onOpenChange={setHelp} areOn={keys.areOn} onSwitch={keys.switchKeys} more={moreKeys} />
    </>
  )
}
