import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance } from '../../attempt/advance'
import { startAttempt } from '../../attempt/start'
import type { AttemptState } from '../../attempt/state'
import { dana } from '../../attempt/testing/a-customer'
import { gradeWith } from '../../attempt/testing/grade-with'
import { groupAlike } from './alike'
import { figuresOf, type Traced } from './figures'
import { traceOf } from './trace'
import { wouldMatch } from './would-match'

const after = (...grades: ReturnType<typeof gradeWith>[]): AttemptState =>
  grades.reduce(
    (state, grade, index) => {
      const next = advance(dana, state, {
        id: `e${index}`,
        at: 1_000_000 * (index + 1),
        kind: 'reply',
        text: `Reply ${index}`,
        grade,
      })
      if (!next.ok) throw new Error(next.problem.code)
      return next.value
    },
    startAttempt(dana, { seed: 1, pace: 0, now: 0 }),
  )

const traced = (people: number, state = after(gradeWith({ acts: ['open-question'] }))): Traced[] =>
  Array.from({ length: people }, (_, index) => ({ userId: `p${index}`, trace: traceOf(state), isLeft: true }))

describe('the way a conversation took', () => {
  it('names each route as the map does, and carries no words', () => {
    const trace = traceOf(after(gradeWith({ acts: ['open-question'] })))
    expect(trace.steps).toEqual([[1, 'reply', 'outburst', 'outburst/asked', 'story', '2000-']])
    expect(JSON.stringify(trace)).not.toContain('Reply')
  })
})

describe('figures', () => {
  it('about fewer than five people are not made', () => {
    expect(figuresOf(dana, traced(4))).toBeNull()
    expect(figuresOf(dana, traced(5))).not.toBeNull()
  })
  it('count who came where, who left there, and which route nobody takes', () => {
    const figures = figuresOf(dana, traced(6))
    expect(figures?.nodes.find(({ key }) => key === 'story')).toEqual({
      key: 'story',
      people: 6,
      times: 6,
      left: 6,
    })
    expect(figures?.neverTaken).toContain('outburst/put-back')
    expect(figures?.neverTaken).not.toContain('outburst/asked')
    expect(figures?.hardest).toBe('listen')
  })
  it('hide a group of fewer than five among more', () => {
    const figures = figuresOf(dana, [
      ...traced(6),
      { ...traced(1, after(gradeWith({})))[0], userId: 'other' } as Traced,
    ])
    expect(figures?.routes.find(({ key }) => key === 'outburst/otherwise')).toEqual({
      key: 'outburst/otherwise',
      people: null,
      times: null,
    })
  })
})

describe('replies that fell through', () => {
  const replies = [
    ['why', 'Could you send me a photo of the damage, please?'],
    ['why', 'Please send a photo of the damage.'],
    ['why', 'Can you send photos of that damage?'],
    ['why', 'We are closed on Sunday.'],
    ['deal', 'Please send a photo of the damage.'],
    ['why', '??'],
    ['why', '!!'],
  ].map(([node, text], index) => ({ node: node ?? '', text: text ?? '', ref: `r${index}` }))

  it('are together when they say much the same at one node', () => {
    const groups = groupAlike(replies)
    expect(groups.map(({ node, count }) => [node, count])).toEqual([
      ['why', 3],
      ['why', 2],
      ['deal', 1],
      ['why', 1],
    ])
    expect(groups[0]?.words).toEqual(expect.arrayContaining(['send', 'photo', 'damage']))
  })
  it('make the same groups in any order, and none is lost', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(replies, { minLength: replies.length }), (shuffled) => {
        expect(groupAlike(shuffled)).toEqual(groupAlike(replies))
      }),
    )
    expect(
      groupAlike(replies)
        .flatMap(({ refs }) => refs)
        .sort(),
    ).toEqual(replies.map(({ ref }) => ref).sort())
  })
})

describe('a stored reply in an edited customer', () => {
  const start = startAttempt(dana, { seed: 1, pace: 0, now: 0 })
  const grade = () => gradeWith({ acts: ['thanks'] })
  it('still falls through when nothing fits it', () => expect(wouldMatch(dana, start, 'Thank you.', grade)).toBeNull())
  it('takes a route that was added for it', () => {
    const nodes = dana.nodes.map((node) =>
      node.id === 'outburst'
        ? { ...node, routes: [...node.routes, { id: 'thanked', when: { acts: ['thanks' as const] }, go: 'story' }] }
        : node,
    )
    expect(wouldMatch({ ...dana, nodes }, start, 'Thank you.', grade)).toEqual({ route: 'thanked', to: 'story' })
  })
  it('has nowhere to go when its node is gone', () => {
    expect(wouldMatch({ ...dana, nodes: dana.nodes.slice(1) }, start, 'Thank you.', grade)).toBeNull()
  })
})
