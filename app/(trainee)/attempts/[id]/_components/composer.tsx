import type { RefObject } from 'react'
import { channelWords } from '@/components/chat/channel-words'
import { shortName } from '@/components/short-name'
import { isLong } from '@/domain/attempt/delivery'
import type { PracticeView } from '@/domain/attempt/view'
import { ActionBar, type WayOut } from './action-bar'
import { AnswerBox } from './answer-box'
import type { Conversation } from './conversation-state'
import { Dictation } from './dictation'
import { GuidedChoices } from './guided-choices'
import { Hint, HintButton } from './hint-button'
import { HoldScreen } from './hold-screen'
import { LineNotice } from './line-notice'
import { PaceRing } from './pace-ring'

type Props = {
  readonly view: PracticeView
  readonly conversation: Conversation
  readonly speaking: boolean
  readonly left: number | null
  readonly answer: {
    readonly text: string
    readonly box: RefObject<HTMLTextAreaElement | null>
    readonly onChange: (text: string) => void
    readonly onSend: () => void
    readonly chosen: string | null
    readonly onChoose: (text: string | null) => void
  }
  readonly onAct: {
    readonly leaveBy: (way: WayOut, text: string) => void
    readonly asking: (isAsking: boolean) => void
    readonly hint: () => void
    readonly resume: () => void
    readonly dismiss: () => void
  }
}

/** Everything below the conversation: what one can say or do now. */
export function Composer({ view, conversation, speaking, left, answer, onAct }: Props) {
  const name = shortName(view.scenario.customer.name)
  const busy = conversation.outbox.some(({ kind }) => kind !== 'notes')
  const coached = view.mode === 'guided' || view.mode === 'coached'
  const { clock, offsetMs } = conversation
  const isCall = view.scenario.channel === 'phone'
  return (
    <div className="border-t bg-paper px-4 pt-3 pb-[max(0.5rem,env(safe-area-inset-bottom))] sm:px-6">
      <div className="mx-auto grid max-w-3xl gap-2.5">
        <LineNotice line={conversation.line} problem={conversation.problem} onDismiss={onAct.dismiss} />
        {clock.holdSince === null ? (
          <>
            {speaking || busy ? null : (
              <GuidedChoices
                choices={conversation.choices}
                chosen={answer.chosen}
                asWritten={answer.text.trim() === answer.chosen}
                onChoose={answer.onChoose}
              />
            )}
            <Hint text={conversation.hint} />
            <AnswerBox
              name={name}
              text={answer.text}
              box={answer.box}
              onChange={answer.onChange}
              onSend={answer.onSend}
            >
              {coached ? <HintButton conversation={conversation} disabled={busy} onAsk={onAct.hint} /> : null}
              <p role="status" className="text-ink-soft text-sm">
                {quietLine(view, answer.text, speaking)}
              </p>
            </AnswerBox>
            <div className="-mt-1 flex flex-wrap items-center gap-x-3">
              <ActionBar
                name={name}
                actions={view.scenario.actions}
                disabled={busy}
                onAct={onAct.leaveBy}
                onAsking={onAct.asking}
              />
              {isCall ? <Dictation onWords={(words) => answer.onChange(`${answer.text} ${words}`.trim())} /> : null}
              <div className="ml-auto">
                <PaceRing left={left} patienceMs={clock.patienceMs} name={name} />
              </div>
            </div>
          </>
        ) : (
          <HoldScreen
            reframe={view.reframe}
            name={name}
            clock={clock}
            offsetMs={offsetMs}
            busy={busy}
            onBack={onAct.resume}
          />
        )}
      </div>
    </div>
  )
}

/** What is worth knowing before one sends: that it would cut in, or that it has become a letter. */
function quietLine({ scenario, mode }: PracticeView, text: string, cutsIn: boolean): string {
  const { channel, customer } = scenario
  if (text.trim() === '') return ''
  if (cutsIn) return `${shortName(customer.name)} ${channelWords[channel].still}. Sending now speaks over them.`
  const coached = mode === 'guided' || mode === 'coached'
  return coached && channel === 'chat' && isLong(text) ? 'This is becoming long. Two or three sentences get read.' : ''
}
