'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Bubble } from '@/components/chat/bubble'
import { channelWords } from '@/components/chat/channel-words'
import { quietBefore } from '@/components/chat/quiet-before'
import { StageLine } from '@/components/chat/stage-line'
import { TypingDots } from '@/components/chat/typing-dots'
import { ReceiptSlip } from '@/components/receipt/receipt-slip'
import type { PracticeView } from '@/domain/attempt/view'
import type { Conversation } from './conversation-state'
import type { Revealed } from './revealed'
import { termsInWords } from './terms'

type Props = {
  readonly name: string
  readonly view: PracticeView
  readonly revealed: Revealed
  readonly conversation: Conversation
  /** Stands at the end once the conversation is over. */
  readonly children: ReactNode
}

/** Scrolled from its end, by `flex-col-reverse`: the last message is in sight before scripts run, and while the box below grows. */
const newest = 0

/** What was said, newest last. Follows the conversation unless the trainee has scrolled up to read. */
export function ConversationLog({ name, view, revealed, conversation, children }: Props) {
  const pane = useRef<HTMLDivElement>(null)
  const following = useRef(true)
  const { entries, typing, speaking } = revealed
  const { channel } = view.scenario
  const words = channelWords[channel]
  const waiting = conversation.outbox.filter(({ kind, text }) => kind !== 'notes' && text)
  const length = `${entries.length} ${typing} ${waiting.length} ${Object.keys(conversation.receipts).length} ${speaking} ${conversation.status}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: `length` stands for everything that makes the log longer.
  useEffect(() => {
    const element = pane.current
    if (element && following.current) element.scrollTop = newest
  }, [length])

  return (
    <div
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable for the arrow keys.
      tabIndex={0}
      role="log"
      aria-label={`Conversation with ${name}`}
      onScroll={({ currentTarget: { scrollTop } }) => {
        following.current = newest - scrollTop < 120
      }}
      className="relative flex min-h-0 flex-1 short:h-[44dvh] short:min-h-40 short:flex-none flex-col-reverse overflow-y-auto overscroll-contain px-4 -outline-offset-2 sm:px-6"
    >
      <div className="mx-auto flex min-h-full w-full max-w-3xl shrink-0 flex-col justify-end gap-3 py-6">
        <p className="text-center text-ink-faint text-sm">{termsInWords(view)}</p>
        <StageLine code={channel === 'phone' ? 'rings' : 'opens'} name={name} />
        {entries.map((entry) => {
          const key = `${entry.seq} ${entry.from} ${entry.at}`
          if (entry.from === 'stage')
            return <StageLine key={key} code={entry.code} name={name} afterMs={quietBefore(entries, entry)} />
          if (entry.from === 'customer')
            return (
              <Bubble key={key} from="customer" who={name}>
                {entry.text}
              </Bubble>
            )
          const receipt = conversation.receipts[entry.seq]
          return (
            <div key={key} className="grid gap-2">
              <Bubble
                from="agent"
                who={name}
                cutsIn={entry.interrupted}
                note={entry.interrupted ? `You spoke over them: ${name} ${words.was}` : null}
              >
                {entry.text}
              </Bubble>
              {receipt ? (
                <div className="ml-auto w-full max-w-[36rem]">
                  <ReceiptSlip receipt={receipt} text={entry.text} open={view.feedback === 'all'} />
                </div>
              ) : null}
            </div>
          )
        })}
        {waiting.map((outgoing) => (
          <Bubble
            key={outgoing.id}
            from="agent"
            who={name}
            note={conversation.line === 'lost' ? 'Not sent yet' : 'Sending'}
          >
            {outgoing.text}
          </Bubble>
        ))}
        {typing ? <TypingDots /> : null}
        <p className="sr-only">{typing ? `${name} ${words.now}` : ''}</p>
        {children}
      </div>
    </div>
  )
}
