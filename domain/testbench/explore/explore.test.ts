import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance } from '../../attempt/advance'
import { matches } from '../../attempt/matches'
import { indexOf } from '../../attempt/scenario-index'
import { startAttempt } from '../../attempt/start'
import { dana } from '../../attempt/testing/a-customer'
import { anyConversation } from '../../attempt/testing/any-event'
import { gradeWith } from '../../attempt/testing/grade-with'
import type { Condition } from '../../scenario/condition'
import { explore } from './explore'
import { formulaOf, negated } from './formula'
import { type Domain, isPossible } from './solve'

const explored = explore(dana)

describe('the search for what cannot be reached', () => {
  it('is finished, and finds a way to everything in a customer that is right', () => {
    expect(explored.complete).toBe(true)
    expect(explored.endings).toEqual(new Set(dana.endings.map(({ id }) => id)))
    expect([...explored.trapped]).toEqual([])
  })

  it('never calls dead what a real conversation takes', () => {
    fc.assert(
      fc.property(fc.nat(1000), anyConversation(dana, 30), (seed, events) => {
        let state = startAttempt(dana, { seed, pace: 1, now: 0 })
        for (const event of events) {
          // A trainee restates what they know: guessing a hidden fact is luck, and the search does not count on it.
          if ('grade' in event && event.grade?.restated.some((id) => !state.known.includes(id))) continue
          const next = advance(dana, state, event)
          if (!next.ok) continue
          state = next.value
          const turn = state.turns.at(-1)
          if (turn?.seq !== state.seq) continue
          if (turn.kind === 'reply') expect(explored.taken).toContain(`${turn.node}/${turn.route}`)
          if (turn.kind === 'action' && event.kind === 'action')
            expect(explored.taken).toContain(`actions.${event.action}/${turn.route}`)
          if (state.ending !== null) expect(explored.endings).toContain(state.ending)
          else {
            const here = [...explored.places.values()].filter(({ node }) => node === state.node)
            expect(here.some(({ known }) => state.known.every((id) => known.includes(id)))).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Conditions over a few flags, so that every reply can simply be tried. */
const flag = fc.constantFrom('argues' as const, 'shouts' as const, 'filler' as const)
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ flags: fc.uniqueArray(flag, { minLength: 1, maxLength: 2 }) }),
    fc.record({ atLeast: fc.record({ calm: fc.constantFrom(0 as const, 1 as const, 2 as const) }) }),
    fc.record({ all: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('any') }),
  ),
})).any

describe('whether a reply can make conditions true', () => {
  const free: Domain = (name) => (name.startsWith('level:') ? [0, 2] : [0, 1])
  const state = startAttempt(dana, { seed: 1, pace: 1, now: 0 })
  const flags = ['argues', 'shouts', 'filler'] as const
  const replies = ([0, 1, 2] as const).flatMap((calm) =>
    Array.from({ length: 8 }, (_, bits) => ({ calm, flags: flags.filter((_, bit) => (bits >> bit) & 1) })),
  )

  it('is answered as trying every reply would answer it, for a route behind another', () => {
    const grades = replies.map(gradeWith)
    fc.assert(
      fc.property(condition, condition, (earlier, later) => {
        const tried = grades.some(
          (grade) => matches(later, grade, state, indexOf(dana)) && !matches(earlier, grade, state, indexOf(dana)),
        )
        const solved = isPossible([formulaOf(later, dana), negated(formulaOf(earlier, dana))], free)
        expect(solved).toBe(tried)
      }),
      { numRuns: 500 },
    )
  })
})
