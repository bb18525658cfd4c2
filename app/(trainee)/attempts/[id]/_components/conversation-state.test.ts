import { describe, expect, it } from 'vitest'
import type { PracticeView, TurnAnswer } from '@/domain/attempt/view'
import { conversationAfter, conversationFrom, type Happening } from './conversation-state'

const clock = { now: 1000, speakingUntil: 0, holdSince: null, patienceMs: 45_000, longestHoldMs: null }
const view = {
  attemptId: 'a',
  status: 'active',
  seq: 1,
  entries: [{ from: 'customer', seq: 0, text: 'Where is it?', at: 900 }],
  temper: 70,
  clock,
  receipts: {},
  choices: [],
  ending: null,
} as unknown as PracticeView
const answer = (more: Partial<TurnAnswer> = {}): TurnAnswer => ({
  seq: 2,
  entries: [
    { from: 'agent', seq: 2, text: 'Sorry', at: 2000, interrupted: false },
    { from: 'customer', seq: 2, text: 'Well?', at: 3000 },
  ],
  temper: 60,
  clock: { ...clock, now: 2000 },
  receipt: null,
  choices: [],
  hint: null,
  ending: null,
  ...more,
})
const following = (...happenings: Happening[]) => happenings.reduce(conversationAfter, conversationFrom(view))
const queued: Happening = { kind: 'queued', outgoing: { id: 'x', kind: 'reply', text: 'Sorry' } }
const answered = (more?: Partial<TurnAnswer>): Happening => ({
  kind: 'answered',
  id: 'x',
  answer: answer(more),
  receivedAt: 1500,
})

describe('a conversation on the screen', () => {
  it('keeps words on their way until they are acknowledged', () => {
    expect(following(queued).outbox).toHaveLength(1)
    expect(following(queued, answered())).toMatchObject({
      outbox: [],
      seq: 2,
      temper: 60,
      temperBefore: 70,
      offsetMs: 500,
    })
  })
  it('takes words restored after a reload once, however often they are restored', () => {
    expect(following(queued, queued).outbox).toHaveLength(1)
  })
  it('shows an answer once, even when a repeated send brings it twice', () => {
    expect(following(queued, answered(), answered()).entries).toHaveLength(3)
  })
  it('is not thrown back by an answer to something earlier', () => {
    const later = answered({ seq: 5, entries: [], temper: 40 })
    expect(following(later, answered())).toMatchObject({ seq: 5, temper: 40 })
  })
  it('keeps words on their way while the line is lost, and when the page catches up', () => {
    const lost = following(queued, { kind: 'line', line: 'lost' })
    expect(lost).toMatchObject({ line: 'lost', outbox: [{ id: 'x' }] })
    const caughtUp = conversationAfter(lost, { kind: 'caught-up', view: { ...view, seq: 4 }, receivedAt: 1000 })
    expect(caughtUp).toMatchObject({ seq: 4, outbox: [{ id: 'x' }] })
  })
  it('tells of a refusal until it is dismissed or something new is said', () => {
    const refused: Happening = { kind: 'refused', id: 'x', problem: { code: 'behind', message: 'Reload.' } }
    expect(following(queued, refused)).toMatchObject({ outbox: [], problem: { code: 'behind' } })
    expect(following(queued, refused, queued).problem).toBeNull()
  })
  it('keeps a hint that was paid for through silences, until an answer is sent', () => {
    const hint = answered({ seq: 1, entries: [], hint: 'Say what went wrong.' })
    const silent: Happening = { kind: 'queued', outgoing: { id: 'y', kind: 'silence' } }
    const nudged: Happening = {
      kind: 'answered',
      id: 'y',
      answer: answer({ entries: [{ from: 'customer', seq: 2, text: 'Hello?', at: 3000 }] }),
      receivedAt: 1500,
    }
    expect(following(hint, silent, nudged).hint).toBe('Say what went wrong.')
    expect(following(hint, silent, nudged, queued, answered({ seq: 3 })).hint).toBeNull()
    const caughtUp: Happening = { kind: 'caught-up', view: { ...view, seq: 4 }, receivedAt: 1000 }
    expect(following(hint, caughtUp).hint).toBe('Say what went wrong.')
  })
  it('ends when an answer brings the ending', () => {
    const ending = {
      id: 'e',
      title: 'Done',
      kind: 'resolved',
      worth: 100,
      aftermath: { kind: 'note', from: '', text: '' },
    }
    expect(following(queued, answered({ ending }))).toMatchObject({ status: 'ended', ending })
  })
})
