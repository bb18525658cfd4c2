'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/button'
import { Select, TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { TemperBar } from '@/components/temper/temper-bar'
import type { Step } from '@/domain/testbench/script'
import { endingsIn, nodesIn, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { KeepGolden } from './keep-golden'
import { PlayLog } from './play-log'
import type { Play, usePlay } from './use-play'

type Props = {
  readonly playing: ReturnType<typeof usePlay> & { readonly play: Play }
  /** The draft has changed since this conversation began. */
  readonly isOld: boolean
}

const kinds = [
  ['reply', 'Answer'],
  ['hold', 'Put on hold'],
  ['resume', 'Come back'],
  ['wait', 'Let 60 seconds pass'],
  ['manager', 'Bring in a manager'],
  ['callback', 'Call back'],
  ['writing', 'Put it in writing'],
  ['end', 'End it'],
] as const
type Kind = (typeof kinds)[number][0]

const stepOf = (kind: Kind, text: string): Step =>
  kind === 'resume' ? { kind } : kind === 'wait' ? { kind, seconds: 60 } : { kind, text }

/** The conversation, with what the machine made of every reply. */
export function PlayScreen({ playing, isOld }: Props) {
  const { root } = useDesk()
  const { play, trouble, busy, step, stop } = playing
  const { state } = play.run
  const [kind, setKind] = useState<Kind>('reply')
  const [text, setText] = useState('')
  const foot = useRef<HTMLDivElement>(null)
  const titles = new Map([...nodesIn(root), ...endingsIn(root)].map(({ id, title }) => [id, title]))
  const name = textAt(root, ['customer', 'name'])
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line is scrolled to
  useEffect(() => {
    const page = foot.current?.parentElement
    page?.scrollTo({ top: page.scrollHeight })
  }, [state.entries.length])
  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    const needsWords = kind !== 'resume' && kind !== 'wait'
    if (needsWords && text.trim() === '') return
    if (await step(stepOf(kind, text))) {
      setText('')
      setKind('reply')
    }
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 border-b px-5 py-2.5">
        <p className="min-w-0 flex-1 truncate text-sm">
          <span className="text-ink-faint">Now at </span>
          <span className="font-semibold">{titles.get(state.ending ?? state.node) ?? state.node}</span>
        </p>
        <div className="w-36">
          <TemperBar temper={state.temper} name={name} />
        </div>
        <Button size="small" look="quiet" onClick={stop}>
          Begin anew
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <div tabIndex={0} className="relative min-h-0 flex-1 overflow-y-auto px-5 py-4 -outline-offset-2">
        <PlayLog play={play} name={name} titles={titles} />
        <div ref={foot} />
      </div>
      <div className="grid gap-3 border-t p-4">
        {isOld ? (
          <Notice tone="doubt">The customer has changed since. Begin anew to meet them as they are now.</Notice>
        ) : null}
        {trouble ? (
          <Notice tone="bad" live="assertive">
            {trouble}
          </Notice>
        ) : null}
        {state.status === 'active' ? (
          <form className="grid gap-2" onSubmit={send}>
            <TextArea
              rows={3}
              aria-label={`Your answer to ${name}`}
              value={text}
              onChange={({ target }) => setText(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey) return
                event.preventDefault()
                void send()
              }}
            />
            <div className="flex gap-2">
              <Select
                aria-label="What you do"
                className="min-h-10! text-sm!"
                value={kind}
                onChange={({ target }) => setKind(target.value as Kind)}
              >
                {kinds.map(([id, label]) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </Select>
              <Button type="submit" look="primary" size="small" className="min-h-10!" aria-disabled={busy}>
                Send
              </Button>
            </div>
          </form>
        ) : (
          <p className="font-semibold">The conversation is over.</p>
        )}
        {play.steps.length > 0 ? <KeepGolden play={play} /> : null}
      </div>
    </>
  )
}
