import { describe, expect, it } from 'vitest'
import type { Act, Part } from '../grading/grade'
import { scoreAttempt } from '../scoring/score-attempt'
import { debriefOf } from './debrief-of'
import { mainPointOf } from './main-point'
import { headlineOf } from './receipt-of'
import { findRewrites } from './rewrites'
import type { AttemptState } from './state'
import { techniquesSeen } from './techniques-seen'
import { dana } from './testing/a-customer'
import { conversationWith } from './testing/conversation'

const perfect = { listen: 2, restate: 2, apologise: 2, solve: 2 } as const
const debrief = (state: AttemptState) =>
  debriefOf(dana, state, {
    attemptId: 'a1',
    mode: 'solo',
    owner: { id: 'u1', name: 'Sam' },
    startedAt: state.startedAt,
    endedAt: state.at,
    parentId: null,
    version: 3,
    grader: 'test-grader',
    score: scoreAttempt(dana, state),
    lesson: null,
  })

const withTechniques = (...techniques: string[]) => ({ ...dana, techniques })

const bestRun = () => {
  const talk = conversationWith(dana)
  talk.does({ kind: 'notes', text: 'Ife 3rd birthday; BB-20417; called twice. party on Sunday noon' })
  talk.does({ kind: 'reply', grade: perfect })
  talk.does({ kind: 'reply', grade: perfect })
  talk.does({ kind: 'reply', grade: { ...perfect, offered: ['sunday-courier'] } })
  return talk.does({ kind: 'reply', grade: perfect })
}

describe('the debrief', () => {
  it('starts with how it ended and what came of it', () => {
    expect(debrief(bestRun()).ending).toMatchObject({
      id: 'delighted',
      kind: 'resolved',
      aftermath: { kind: 'review', stars: 5 },
    })
  })
  it('shows each turn with the moment it was about, its temper and one good reply', () => {
    const { turns } = debrief(bestRun())
    expect(turns.map(({ nodeTitle }) => nodeTitle)).toEqual([
      'The outburst',
      'Why it matters',
      'So what now?',
      'Say it once more',
    ])
    expect(turns[0]).toMatchObject({ temperBefore: 68, revealed: ['birthday'], waitedMs: 5000, interrupted: false })
    expect(turns[0]?.model).toBe(dana.nodes[0]?.model)
  })
  it('says which facts were learned, put back and noted', () => {
    const facts = debrief(bestRun()).facts
    const fact = (id: string) => facts.find((row) => row.id === id)
    expect(fact('birthday')).toMatchObject({ learned: true, noted: true, restated: false })
    expect(fact('party')).toMatchObject({ learned: true, noted: true })
    expect(fact('day-off')).toMatchObject({ learned: false, noted: false })
  })
  it('says which techniques were practised, and in which turns', () => {
    const { techniques } = debrief(bestRun())
    expect(techniques.map(({ id }) => id)).toEqual([...dana.techniques].sort())
    expect(techniques.find(({ id }) => id === 'T02')).toMatchObject({ seen: true, seqs: [2, 3, 5] })
    expect(techniques.find(({ id }) => id === 'T16')).toMatchObject({ seen: false, cameUp: true, seqs: [] })
  })
  it('does not tick a technique on a reply that lost its temper', () => {
    const talk = conversationWith(withTechniques('T35'))
    talk.does({ kind: 'reply', grade: { calm: 0, acts: ['next-step'] } })
    expect(techniquesSeen(withTechniques('T35'), talk.state())[0]).toMatchObject({ seen: false, seqs: [] })
    talk.does({ kind: 'reply', grade: { calm: 1, acts: ['next-step'] } })
    expect(techniquesSeen(withTechniques('T35'), talk.state())[0]).toMatchObject({ seen: true, seqs: [2] })
  })
  it('tells what was missed from what did not come up', () => {
    const customer = withTechniques('T15', 'T16', 'T30')
    const talk = conversationWith(customer)
    const state = (id: string) => techniquesSeen(customer, talk.state()).find((one) => one.id === id)
    talk.does({ kind: 'reply', grade: { listen: 1 } })
    expect(state('T15')).toMatchObject({ seen: false, cameUp: false })
    expect(state('T16')).toMatchObject({ seen: false, cameUp: true })
    expect(state('T30')).toMatchObject({ seen: false, cameUp: false })
    talk.does({ kind: 'reply', grade: { flags: ['asks-again', 'threatens'] } })
    expect(state('T15')).toMatchObject({ seen: false, cameUp: true })
    expect(state('T30')).toMatchObject({ seen: false, cameUp: true })
  })
  it('points at hasty replies and gives the usual pace', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', after: 1, grade: { apologise: 1 } })
    talk.does({ kind: 'reply', after: 9, grade: { listen: 1 } })
    const state = talk.does({ kind: 'action', action: 'end' })
    expect(debrief(state).pace).toMatchObject({ hasty: [1], medianReplyMs: 1000, wordsPerMinute: null })
  })
})

describe('the one main point', () => {
  it('is the insult, when there was one', () => {
    const state = conversationWith(dana).does({ kind: 'reply', grade: { calm: 0, flags: ['insults'] } })
    expect(debrief(state).mainPoint).toMatchObject({ seq: 1, part: 'calm' })
    expect(debrief(state).mainPoint.text).toMatch(/insult/)
  })
  it('is the reply that heated the customer most', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: { apologise: 2, listen: 2 } })
    talk.does({ kind: 'reply', grade: { calm: 0, flags: ['orders-calm'] } })
    expect(debrief(talk.does({ kind: 'action', action: 'end' })).mainPoint).toMatchObject({ seq: 2 })
  })
  it('is the weakest part, when nothing went badly wrong', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: { listen: 2, restate: 2, apologise: 0 } })
    const { mainPoint } = debrief(talk.does({ kind: 'action', action: 'end' }))
    expect(mainPoint).toMatchObject({ seq: 1, part: 'apologise' })
  })
  it('is what cost most of conduct, when conduct is worse than every part', () => {
    const state = bestRun()
    const view = (conductValue: number) =>
      mainPointOf(state, {
        ...scoreAttempt(dana, state),
        conductValue,
        conduct: [
          { code: 'hint', points: -3 },
          { code: 'interruption', points: -45 },
          { code: 'silence', points: -35 },
        ],
      })
    expect(view(17).text).toMatch(/^Let them finish/)
    expect(view(97).text).toMatch(/^Nothing stands out/)
  })
  it('stays with a part that is weaker than conduct', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: { listen: 2, restate: 2, apologise: 0 } })
    const state = talk.does({ kind: 'action', action: 'end' })
    const score = { ...scoreAttempt(dana, state), conductValue: 17, conduct: [{ code: 'silence', points: -45 }] }
    expect(mainPointOf(state, score).part).toBe('apologise')
  })
  it('is praise, when there is nothing to change', () => {
    expect(debrief(bestRun()).mainPoint).toMatchObject({ seq: null, part: null })
  })
})

describe('the headline of a receipt', () => {
  const headline = (
    grade: NonNullable<Parameters<ReturnType<typeof conversationWith>['does']>[0] & { kind: 'reply' }>['grade'],
  ) => {
    const turn = conversationWith(dana).does({ kind: 'reply', grade }).turns[0]
    return turn ? headlineOf(turn) : ''
  }
  it('names the worst fault first', () => {
    expect(headline({ ...perfect, flags: ['filler', 'blames-customer'] })).toMatch(/blame/)
  })
  it('names what is most missing where the moment asks for it', () => {
    expect(headline({ listen: 2, apologise: 2 })).toMatch(/^Say back what went wrong/)
    expect(headline({ listen: 2, restate: 2 })).toMatch(/^No apology yet/)
  })
  it('praises when nothing is missing', () => {
    expect(headline(perfect)).toBe('Composed and courteous.')
  })
})

describe('a headline says only what was found', () => {
  const headline = (
    grade: NonNullable<Parameters<ReturnType<typeof conversationWith>['does']>[0] & { kind: 'reply' }>['grade'],
    text: string,
    found: { part: Part; ruleId: string; effect: number; act?: Act }[] = [],
  ) => {
    const turn = conversationWith(dana).does({ kind: 'reply', grade, text }).turns[0]
    if (!turn?.grade) return ''
    const findings = (part: Part) =>
      found.filter((one) => one.part === part).map((one) => ({ ...one, span: { start: 0, end: 1 }, reason: 'found' }))
    const { parts } = turn.grade
    const marked = {
      ...parts,
      apologise: { ...parts.apologise, findings: findings('apologise') },
      solve: { ...parts.solve, findings: findings('solve') },
    }
    return headlineOf({ ...turn, grade: { ...turn.grade, parts: marked } })
  }
  it('quotes what was asked again', () => {
    expect(headline({ flags: ['asks-again'] }, 'X?')).toMatch(/^“X”: they had told you that already/)
  })
  it('does not say that they were asked twice when they were heard all the same', () => {
    expect(headline({ ...perfect, flags: ['asks-again'] }, 'X?')).not.toMatch(/told you that already/)
  })
  it('does not call an apology a stock one when it said what for', () => {
    const marks = { ...perfect, apologise: 1 } as const
    const about = [{ part: 'apologise' as const, ruleId: 'sorry-about', effect: 0.2 }]
    expect(headline({ listen: 2, restate: 2, apologise: 0 }, 'X', about)).toMatch(/^Nearly/)
    expect(headline({ listen: 2, restate: 2, apologise: 0 }, 'X')).toMatch(/^No apology yet/)
    expect(headline(marks, 'X')).not.toMatch(/^Nearly/)
  })
  it('says too little, not nothing, when a word of it was there', () => {
    const sorry = [{ part: 'apologise' as const, ruleId: 'sorry', effect: 0.2 }]
    expect(headline({ listen: 2, restate: 2, apologise: 0 }, 'X', sorry)).toMatch(/^Too little of an apology/)
  })
})

describe('better wordings', () => {
  it.each([
    ["I can't do that.", "I can't"],
    ['Unfortunately the vans are back.', 'Unfortunately'],
    ['I’m sorry, but that is how it is.', 'but'],
    ['You’ll have to fill in a form.', 'You’ll have to'],
  ])('are offered for: %s', (text, words) => {
    expect(findRewrites(text).map((found) => found.words)).toContain(words)
  })
  it.each([
    'What I can do is book a courier.',
    'Your contract is here.',
    'The button is on the left.',
    'I must say thank you.',
  ])('are not offered for: %s', (text) => {
    expect(findRewrites(text)).toEqual([])
  })
  it('quote the reply as it was written', () => {
    const text = 'Well, UNFORTUNATELY we cannot.'
    for (const { words } of findRewrites(text)) expect(text).toContain(words)
  })
})
