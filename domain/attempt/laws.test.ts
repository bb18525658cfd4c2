import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../scenario/schema'
import { advance } from './advance'
import type { AttemptEvent } from './event'
import { replay } from './replay'
import { fork, rewind } from './rewind'
import { startAttempt } from './start'
import type { AttemptState } from './state'
import { dana } from './testing/a-customer'
import { anyConversation, anyEvent } from './testing/any-event'

/** Plays the events that are possible and leaves out those that are refused, as a server does. */
const play = (scenario: Scenario, seed: number, pace: number, events: readonly AttemptEvent[]) => {
  let state = startAttempt(scenario, { seed, pace, now: 0 })
  const states: AttemptState[] = [state]
  const accepted: AttemptEvent[] = []
  for (const event of events) {
    const next = advance(scenario, state, event)
    if (!next.ok) continue
    state = next.value
    states.push(state)
    accepted.push(event)
  }
  return { state, states, accepted }
}

const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const pace = fc.constantFrom(0, 1, 2)

describe('whatever happens in a conversation', () => {
  it('the machine answers with a state or a reason, and never throws', () => {
    fc.assert(
      fc.property(seed, pace, fc.array(anyEvent(dana), { maxLength: 30 }), (seed, pace, events) => {
        expect(() => play(dana, seed, pace, events)).not.toThrow()
      }),
      { numRuns: 400 },
    )
  })

  it('temper stays between 0 and 100, and each turn says item by item how it moved', () => {
    fc.assert(
      fc.property(seed, pace, anyConversation(dana), (seed, pace, events) => {
        const { state } = play(dana, seed, pace, events)
        let temper = dana.customer.temper
        for (const turn of state.turns) {
          expect(turn.temperBefore).toBe(temper)
          const moved = turn.shifts.reduce((sum, { amount }) => sum + amount, 0)
          expect(turn.temperAfter).toBe(turn.temperBefore + moved)
          expect(turn.temperAfter).toBeGreaterThanOrEqual(0)
          expect(turn.temperAfter).toBeLessThanOrEqual(100)
          expect(turn.shifts.every(({ because, amount }) => because.length > 5 && amount !== 0)).toBe(true)
          temper = turn.temperAfter
        }
        expect(state.temper).toBe(temper)
      }),
      { numRuns: 300 },
    )
  })

  it('what is known, remembered and on the screen only grows, and the clock never runs back', () => {
    fc.assert(
      fc.property(seed, pace, fc.array(anyEvent(dana), { maxLength: 30 }), (seed, pace, events) => {
        const { states } = play(dana, seed, pace, events)
        states.slice(1).forEach((after, index) => {
          const before = states[index] as AttemptState
          for (const key of ['known', 'restated', 'offered', 'memory', 'visited', 'used'] as const)
            expect(after[key].slice(0, before[key].length)).toEqual(before[key])
          expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries)
          expect(after.at).toBeGreaterThanOrEqual(before.at)
          expect(after.seq).toBe(before.seq + 1)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('an active customer is below their boiling point and at a node that exists; an ended one has an ending', () => {
    fc.assert(
      fc.property(seed, pace, anyConversation(dana), (seed, pace, events) => {
        for (const state of play(dana, seed, pace, events).states) {
          expect(dana.nodes.some(({ id }) => id === state.node)).toBe(true)
          expect(state.status === 'ended').toBe(state.ending !== null)
          expect(state.status === 'ended' || state.temper < dana.customer.boiling).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('nothing can happen after the end', () => {
    fc.assert(
      fc.property(seed, anyConversation(dana, 40), anyEvent(dana), (seed, events, more) => {
        const { state } = play(dana, seed, 1, events)
        fc.pre(state.status === 'ended')
        expect(advance(dana, state, more)).toEqual({ ok: false, problem: { code: 'attempt-ended' } })
      }),
      { numRuns: 150 },
    )
  })

  it('the state an event is applied to is left as it was', () => {
    fc.assert(
      fc.property(seed, anyConversation(dana), anyEvent(dana), (seed, events, event) => {
        const { state } = play(dana, seed, 1, events)
        const before = JSON.stringify(state)
        advance(dana, state, event)
        expect(JSON.stringify(state)).toBe(before)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the events are the attempt', () => {
  it('replaying them gives the live state, for a thousand random conversations', () => {
    fc.assert(
      fc.property(seed, pace, anyConversation(dana), (seed, pace, events) => {
        const { state, accepted } = play(dana, seed, pace, events)
        expect(replay(dana, { seed, pace, startedAt: 0 }, accepted)).toEqual({ ok: true, value: state })
      }),
      { numRuns: 1000 },
    )
  })

  it('stopping anywhere, storing the state as JSON and going on makes no difference', () => {
    fc.assert(
      fc.property(seed, pace, anyConversation(dana), fc.nat(), (seed, pace, events, cut) => {
        const { states, accepted, state } = play(dana, seed, pace, events)
        const at = cut % states.length
        let resumed = JSON.parse(JSON.stringify(states[at])) as AttemptState
        for (const event of accepted.slice(at)) {
          const next = advance(dana, resumed, event)
          if (next.ok) resumed = next.value
        }
        expect(resumed).toEqual(state)
      }),
      { numRuns: 300 },
    )
  })

  it('rewinding to a turn gives exactly the moment before it', () => {
    fc.assert(
      fc.property(seed, anyConversation(dana), fc.nat(), (seed, events, pick) => {
        const { states, accepted } = play(dana, seed, 1, events)
        fc.pre(accepted.length > 0)
        const seq = (pick % accepted.length) + 1
        const kept = rewind(accepted, seq)
        expect(kept.ok && replay(dana, { seed, pace: 1, startedAt: 0 }, kept.value)).toEqual({
          ok: true,
          value: states[seq - 1],
        })
      }),
      { numRuns: 200 },
    )
  })

  it('a fork moved in time is the same conversation, later', () => {
    fc.assert(
      fc.property(seed, anyConversation(dana), fc.nat(), (seed, events, pick) => {
        const { states, accepted } = play(dana, seed, 1, events)
        fc.pre(accepted.length > 0)
        const seq = (pick % accepted.length) + 1
        const forked = fork(accepted, seq, { startedAt: 0, now: 90_000_000 })
        if (!forked.ok) throw new Error(forked.problem.code)
        const again = replay(dana, { seed, pace: 1, startedAt: forked.value.startedAt }, forked.value.events)
        if (!again.ok) throw new Error(again.problem.code)
        const before = states[seq - 1] as AttemptState
        expect(again.value.temper).toBe(before.temper)
        expect(again.value.node).toBe(before.node)
        expect(again.value.turns.map(({ waitedMs }) => waitedMs)).toEqual(before.turns.map(({ waitedMs }) => waitedMs))
        expect(again.value.at).toBe(90_000_000)
      }),
      { numRuns: 200 },
    )
  })

  it('a moment that never was cannot be rewound to', () => {
    expect(rewind([], 1)).toMatchObject({ ok: false, problem: { code: 'no-such-moment' } })
    expect(rewind([], Number.NaN)).toMatchObject({ ok: false })
  })
})

describe('what the customer says', () => {
  it('is never said twice in a run while another fitting wording is left', () => {
    fc.assert(
      fc.property(seed, anyConversation(dana, 40), (seed, events) => {
        const { state } = play(dana, seed, 1, events)
        expect(new Set(state.used).size).toBe(state.used.length)
      }),
      { numRuns: 200 },
    )
  })
})
