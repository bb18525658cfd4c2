import type { Clock, EndingView, PracticeView, Receipt, TurnAnswer } from '@/domain/attempt/view'
import type { Outgoing } from './outgoing'

/** What the practice screen knows. The server's answers are folded in; nothing is guessed but the sending of one's own words. */
export type Conversation = {
  readonly status: 'active' | 'ended'
  readonly seq: number
  readonly entries: PracticeView['entries']
  readonly temper: number
  readonly temperBefore: number
  readonly clock: Clock
  /** Add it to this machine's clock to get the server's. */
  readonly offsetMs: number
  readonly receipts: Readonly<Record<number, Receipt>>
  readonly choices: readonly string[]
  readonly hint: string | null
  readonly ending: EndingView | null
  /** Not yet acknowledged, oldest first; the first one is on its way. */
  readonly outbox: readonly Outgoing[]
  readonly line: 'good' | 'lost'
  readonly problem: { readonly code: string; readonly message: string } | null
}

export type Happening =
  | { readonly kind: 'queued'; readonly outgoing: Outgoing }
  | { readonly kind: 'answered'; readonly id: string; readonly answer: TurnAnswer; readonly receivedAt: number }
  | { readonly kind: 'refused'; readonly id: string; readonly problem: Conversation['problem'] }
  | { readonly kind: 'line'; readonly line: Conversation['line'] }
  | { readonly kind: 'caught-up'; readonly view: PracticeView; readonly receivedAt: number }
  | { readonly kind: 'dismissed' }

export function conversationFrom(view: PracticeView): Conversation {
  return {
    status: view.status,
    seq: view.seq,
    entries: view.entries,
    temper: view.temper,
    temperBefore: view.temper,
    clock: view.clock,
    offsetMs: 0,
    receipts: view.receipts,
    choices: view.choices,
    hint: null,
    ending: view.ending,
    outbox: [],
    line: 'good',
    problem: null,
  }
}

export function conversationAfter(before: Conversation, happening: Happening): Conversation {
  switch (happening.kind) {
    case 'queued':
      if (before.outbox.some((waiting) => waiting.id === happening.outgoing.id)) return before
      return { ...before, outbox: [...before.outbox, happening.outgoing], problem: null }
    case 'answered':
      return folded(before, happening.id, happening.answer, happening.receivedAt)
    case 'refused':
      return { ...before, outbox: without(before, happening.id), line: 'good', problem: happening.problem }
    case 'line':
      return before.line === happening.line ? before : { ...before, line: happening.line }
    case 'caught-up': {
      const { view, receivedAt } = happening
      if (view.seq < before.seq) return before
      const { outbox, hint, line, problem } = before
      const offsetMs = view.clock.now - receivedAt
      const isSaid = spoken(view.entries) > spoken(before.entries)
      return { ...conversationFrom(view), outbox, line, offsetMs, hint: isSaid ? null : hint, problem }
    }
    case 'dismissed':
      return { ...before, problem: null }
  }
}

function folded(before: Conversation, id: string, answer: TurnAnswer, receivedAt: number): Conversation {
  const outbox = without(before, id)
  // A repeated send is answered as the first time; what came after it must not be undone.
  if (answer.seq < before.seq) return { ...before, outbox, line: 'good' }
  const kept = before.entries.filter((entry) => entry.seq !== answer.seq)
  return {
    ...before,
    outbox,
    line: 'good',
    problem: null,
    status: answer.ending ? 'ended' : before.status,
    seq: answer.seq,
    entries: [...kept, ...answer.entries],
    temper: answer.temper,
    temperBefore: answer.seq > before.seq && answer.entries.length > 0 ? before.temper : before.temperBefore,
    clock: answer.clock,
    offsetMs: answer.clock.now - receivedAt,
    receipts: answer.receipt ? { ...before.receipts, [answer.receipt.seq]: answer.receipt } : before.receipts,
    choices: answer.choices,
    hint: answer.hint ?? (answers(before, id) ? null : before.hint),
    ending: answer.ending ?? before.ending,
  }
}

const spoken = (entries: Conversation['entries']): number => entries.filter(({ from }) => from === 'agent').length

/** A hint was paid for, so it stays through silences and holds, until something is said in answer. */
const answers = ({ outbox }: Conversation, id: string): boolean =>
  outbox.some((outgoing) => outgoing.id === id && (outgoing.kind === 'reply' || outgoing.kind === 'action'))

const without = (before: Conversation, id: string) => before.outbox.filter((outgoing) => outgoing.id !== id)
