'use client'

import { useEffect, useRef, useState } from 'react'
import { StageLine } from '@/components/chat/stage-line'
import { shortName } from '@/components/short-name'
import type { PracticeView } from '@/domain/attempt/view'
import type { WayOut } from './action-bar'
import { CallBand } from './call-band'
import { CasePanel } from './case-panel'
import { Composer } from './composer'
import { ConversationLog } from './conversation-log'
import { EndingCard } from './ending-card'
import { keepDraft, keptDraft } from './kept'
import { Notepad } from './notepad'
import { ownPace } from './own-pace'
import { impatientBelow, usePatience } from './patience'
import { type PanelName, PracticeFrame } from './practice-frame'
import { useRevealed } from './revealed'
import { TemperPanel } from './temper-panel'
import { useConversation } from './use-conversation'
import { useLostFocus } from './use-lost-focus'
import { useVoice } from './use-voice'

/** The practice screen. Everything it knows came with the view or with the answers to what the trainee did. */
export function PracticeScreen({ view }: { readonly view: PracticeView }) {
  const { attemptId, scenario } = view
  const name = shortName(scenario.customer.name)
  const [draft, setDraft] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [panel, setPanel] = useState<PanelName>('talk')
  const box = useRef<HTMLTextAreaElement>(null)
  const latest = useRef('')
  latest.current = draft

  useEffect(() => setDraft(keptDraft(attemptId)), [attemptId])

  function write(text: string) {
    setDraft(text)
    keepDraft(attemptId, text)
  }
  const { conversation, act, dismiss } = useConversation(view, (words) => {
    // Refused words go back into the box, before whatever was started meanwhile.
    write(latest.current === '' ? words : `${words}\n${latest.current}`)
  })
  const revealed = useRevealed(conversation)
  const voice = useVoice(revealed.entries, scenario.channel === 'phone', view.speech)
  const [isAsking, setAsking] = useState(false)
  const left = usePatience(conversation, isAsking, () => act({ kind: 'silence' }))
  const over = conversation.status === 'ended' && !revealed.speaking
  const [wasOpen] = useState(view.status === 'active')
  // Back from a hold, the box is there again; on arrival nobody has lost anything.
  const [cameBack, setCameBack] = useState(false)
  useLostFocus(box, cameBack && conversation.clock.holdSince === null)

  function say() {
    act({ kind: 'reply', text: draft.trim(), ...(chosen === null ? {} : { choice: chosen }) })
    write('')
    setChosen(null)
    setPanel('talk')
    box.current?.focus()
  }
  function leaveBy(way: WayOut, text: string) {
    act(way === 'hold' ? { kind: 'hold', text } : { kind: 'action', action: way, text })
    setPanel('talk')
    // The dialog holds the focus until it is gone.
    setTimeout(() => box.current?.focus())
  }
  function resume() {
    act({ kind: 'resume' })
    setCameBack(true)
  }
  function choose(text: string | null) {
    setChosen(text)
    write(text ?? '')
    box.current?.focus()
  }

  return (
    <PracticeFrame
      view={view}
      temper={conversation.temper}
      panel={panel}
      onPanel={setPanel}
      panels={{
        case: <CasePanel scenario={scenario} />,
        temper: (
          <TemperPanel customer={scenario.customer} temper={conversation.temper} was={conversation.temperBefore} />
        ),
        notes: (
          <Notepad
            attemptId={attemptId}
            saved={view.notes}
            readOnly={conversation.status === 'ended'}
            onSave={(text) => act({ kind: 'notes', text })}
          />
        ),
      }}
    >
      {scenario.channel === 'phone' ? (
        <CallBand
          name={name}
          isOver={over}
          wordsPerMinute={ownPace(revealed.entries)}
          isHeard={voice.isHeard}
          onHeard={voice.setHeard}
        />
      ) : null}
      <ConversationLog name={name} view={view} revealed={revealed} conversation={conversation}>
        {left !== null && left < impatientBelow ? (
          <div aria-hidden="true">
            <StageLine code="waits" name={name} />
          </div>
        ) : null}
        {over && conversation.ending ? (
          <EndingCard ending={conversation.ending} attemptId={attemptId} isNew={wasOpen} />
        ) : null}
      </ConversationLog>
      {conversation.status === 'ended' ? null : (
        <Composer
          view={view}
          conversation={conversation}
          speaking={revealed.speaking}
          left={left}
          answer={{ text: draft, box, chosen, onChange: write, onSend: say, onChoose: choose }}
          onAct={{ leaveBy, asking: setAsking, hint: () => act({ kind: 'hint' }), resume, dismiss }}
        />
      )}
    </PracticeFrame>
  )
}
