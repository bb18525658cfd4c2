import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeReply } from '../grading/grade-reply'
import { advance } from './advance'
import { momentOf } from './moment-of'
import { practiceView } from './practice-view'
import { startAttempt } from './start'
import type { AttemptState } from './state'
import { dana } from './testing/a-customer'
import { anyConversation } from './testing/any-event'
import { conversationWith } from './testing/conversation'
import { turnAnswer } from './turn-answer'

const modes = ['guided', 'coached', 'solo', 'assessment'] as const
const look = (mode: (typeof modes)[number]) => ({ attemptId: 'a1', mode, now: 1_000_000 })

/** Everything the browser must not learn while practising, whatever was said so far. */
const secrets = (state: AttemptState, mode: string): { what: string; text: string }[] => [
  ...dana.nodes.flatMap((node) => [
    { what: `model of ${node.id}`, text: node.model },
    { what: `hint of ${node.id}`, text: node.hint },
    ...node.routes.map((route) => ({ what: `route of ${node.id}`, text: `"${route.id}"` })),
    ...(node.choices ?? []).map(({ note }) => ({ what: `note of ${node.id}`, text: note })),
    ...(mode === 'guided' && node.id === state.node
      ? []
      : (node.choices ?? []).map(({ text }) => ({ what: `choice of ${node.id}`, text }))),
  ]),
  ...dana.facts.filter(({ id }) => !state.known.includes(id)).map(({ id, text }) => ({ what: `fact ${id}`, text })),
  ...dana.endings
    .filter(({ id }) => id !== state.ending)
    .map(({ id, aftermath }) => ({ what: `ending ${id}`, text: aftermath.text })),
  { what: 'weights of a node', text: '"expects"' },
  { what: 'memory', text: '"memory"' },
  { what: 'phrasings', text: '"mentions"' },
  { what: 'phrasings of remedies', text: '"phrasings"' },
  { what: 'what was restated', text: '"restated"' },
  { what: 'the seed', text: '"seed"' },
  { what: 'where the machine stands', text: '"node"' },
  { what: 'the way taken', text: '"route"' },
]

const leaked = (sent: unknown, state: AttemptState, mode: string): string[] => {
  const serialised = JSON.stringify(sent)
  const found = (text: string) => serialised.includes(text) || serialised.includes(JSON.stringify(text).slice(1, -1))
  return secrets(state, mode)
    .filter(({ text }) => found(text))
    .map(({ what }) => what)
}

/** Receipts show the restated fact in words; a fact that is not known yet must not appear even there. */
describe('what the trainee’s browser receives while practising', () => {
  it('carries no route, model reply, hint, phrasing, weight, other ending or fact that was not told, in any conversation', () => {
    fc.assert(
      fc.property(anyConversation(dana), fc.constantFrom(...modes), fc.nat(1000), (events, mode, seed) => {
        let state = startAttempt(dana, { seed, pace: 1, now: 0 })
        expect(leaked(practiceView(dana, state, look(mode)), state, mode)).toEqual([])
        for (const event of events) {
          if (event.kind === 'hint') continue
          const next = advance(dana, state, event)
          if (!next.ok) continue
          expect(leaked(turnAnswer(dana, state, next.value, look(mode)), next.value, mode)).toEqual([])
          state = next.value
          expect(leaked(practiceView(dana, state, look(mode)), state, mode)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('carries no hidden fact in what the real grader says of a poor reply: its examples use what is known', () => {
    const replies = [
      'ok',
      'Calm down.',
      'What is your order number?',
      'Sorry about that.',
      'I can refund your delivery charge.',
    ]
    for (const seed of [1, 2, 3]) {
      let state = startAttempt(dana, { seed, pace: 0, now: 0 })
      for (const [at, text] of replies.entries()) {
        const grade = gradeReply(text, momentOf(dana, state))
        const next = advance(dana, state, { id: `e${at}`, at, kind: 'reply', text, grade })
        if (!next.ok) break
        state = next.value
        const hidden = dana.facts.filter(({ id, known }) => known === 'hidden' && !state.known.includes(id))
        const sent = JSON.stringify(practiceView(dana, state, look('coached'))).toLowerCase()
        const told = hidden
          .flatMap(({ mentions, text }) => [text, ...mentions])
          .filter((words) => sent.includes(words.toLowerCase()))
        expect(told).toEqual([])
      }
      expect(state.turns.length).toBeGreaterThan(0)
    }
  })

  it('would be caught if it leaked: the search finds each kind of secret when it is there', () => {
    const state = startAttempt(dana, { seed: 1, pace: 1, now: 0 })
    expect(leaked({ sneaked: dana.nodes[0]?.model }, state, 'solo')).toEqual(['model of outburst'])
    expect(leaked({ sneaked: dana.facts }, state, 'solo')).toContain('fact birthday')
    expect(leaked(state, state, 'solo')).toEqual(
      expect.arrayContaining(['the seed', 'where the machine stands', 'memory']),
    )
  })

  it('has receipts in coached and guided mode, and none in solo and assessment until the end', () => {
    const talk = conversationWith(dana)
    const during = talk.does({ kind: 'reply', grade: { apologise: 1 } })
    const seen = (state: AttemptState) =>
      modes.map((mode) => Object.keys(practiceView(dana, state, look(mode)).receipts))
    expect(seen(during)).toEqual([['1'], ['1'], [], []])
    const after = talk.does({ kind: 'action', action: 'end' })
    expect(seen(after)).toEqual([['1'], ['1'], ['1'], ['1']])
  })

  it('has written replies in guided mode only, not always in the order they were written', () => {
    const choices = (mode: (typeof modes)[number], seed = 1) =>
      practiceView(dana, startAttempt(dana, { seed, pace: 1, now: 0 }), look(mode)).choices
    const written = dana.nodes[0]?.choices?.map(({ text }) => text) ?? []
    expect(modes.map((mode) => choices(mode).length)).toEqual([3, 0, 0, 0])
    expect([...choices('guided')].sort()).toEqual([...written].sort())
    const firsts = new Set(Array.from({ length: 20 }, (_, seed) => choices('guided', seed)[0]))
    expect(firsts.size).toBe(3)
  })

  it('is told the hint only when it was asked for', () => {
    const talk = conversationWith(dana)
    const before = talk.state()
    const after = talk.does({ kind: 'hint' })
    expect(turnAnswer(dana, before, after, look('coached')).hint).toBe(dana.nodes[0]?.hint)
    const replied = talk.does({ kind: 'reply', grade: { apologise: 1 } })
    expect(turnAnswer(dana, after, replied, look('coached')).hint).toBeNull()
  })

  it('has a clock that stops on hold and is silent with the timers off', () => {
    const talk = conversationWith(dana)
    expect(practiceView(dana, talk.state(), look('solo')).clock).toMatchObject({
      patienceMs: 45_000,
      longestHoldMs: 60_000,
    })
    expect(practiceView(dana, talk.does({ kind: 'hold' }), look('solo')).clock.patienceMs).toBeNull()
    const untimed = conversationWith(dana, { pace: 0 }).state()
    expect(practiceView(dana, untimed, look('solo')).clock).toMatchObject({ patienceMs: null, longestHoldMs: null })
  })
})
