import { describe, expect, it } from 'vitest'
import type { PartReceipt, Receipt } from '@/domain/attempt/view'
import { evidenceOf } from './evidence'
import { findingsOf } from './finding'

type Found = PartReceipt['evidence'][number]
const found = (ruleId: string, start: number, end: number, effect: number, reason = ruleId): Found => ({
  ruleId,
  span: { start, end },
  effect,
  reason,
})
const part = (...evidence: Found[]): PartReceipt => ({ level: 1, unsure: false, confidence: 1, evidence })
const receipt = (more: Partial<Receipt['parts']>, rest: Partial<Receipt> = {}): Receipt => ({
  seq: 1,
  headline: '',
  parts: { calm: part(), listen: part(), restate: part(), apologise: part(), solve: part(), ...more },
  flags: [],
  acts: [],
  temperBefore: 50,
  temperAfter: 50,
  shifts: [],
  interrupted: false,
  ...rest,
})

describe('what a receipt shows first', () => {
  it('joins touching words of one part and tells the strongest reason', () => {
    const shown = evidenceOf(receipt({ apologise: part(found('sorry', 8, 13, 0.6), found('strong', 0, 13, 0.1)) }))
    expect(shown).toEqual([
      {
        number: 1,
        span: { start: 0, end: 13 },
        tone: 'earned',
        labels: ['Apologise'],
        reason: 'sorry',
        isLittle: false,
      },
    ])
  })
  it('leaves statistics out where a rule says why', () => {
    const shown = evidenceOf(receipt({ solve: part(found('learned-words', 0, 5, 0.9), found('step', 9, 14, 0.1)) }))
    expect(shown.map(({ reason }) => reason)).toEqual(['step'])
  })
  it('falls back on statistics where no rule speaks', () => {
    expect(evidenceOf(receipt({ solve: part(found('learned-words', 0, 5, 0.9)) }))).toHaveLength(1)
  })
  it('shows at most two places that earned a part', () => {
    const many = [0, 10, 20, 30].map((start) => found('step', start, start + 5, 0.1 + start / 100))
    expect(evidenceOf(receipt({ solve: part(...many) })).map(({ span }) => span.start)).toEqual([20, 30])
  })
  it('never hides a named fault, however small its effect', () => {
    const fault = found('order', 0, 9, -0.001, 'Nobody calms down on command.')
    const shown = evidenceOf(
      receipt({ calm: part(fault) }, { flags: [{ flag: 'orders-calm', span: fault.span, reason: fault.reason }] }),
    )
    expect(shown[0]).toMatchObject({ tone: 'lost', labels: ['Orders calm', 'Calm'] })
  })
  it('never shows one rule, or one move, in both colours', () => {
    const both = evidenceOf(
      receipt(
        { solve: part(found('time-frame', 0, 5, -0.4, 'A time.'), found('fresh-time', 9, 14, 0.3, 'A time ahead.')) },
        {
          acts: [
            { act: 'time-frame', span: { start: 0, end: 5 }, reason: 'A time.' },
            { act: 'time-frame', span: { start: 9, end: 14 }, reason: 'A time ahead.' },
          ],
        },
      ),
    )
    expect(both.map(({ tone, reason }) => [tone, reason])).toEqual([['earned', 'A time ahead.']])
    const words = evidenceOf(
      receipt({ solve: part(found('learned-words', 0, 5, 0.4)), calm: part(found('learned-words', 9, 14, -0.2)) }),
    )
    expect(words.map(({ tone }) => tone)).toEqual(['earned'])
  })
  it('leaves out what goes against its own sentence', () => {
    expect(evidenceOf(receipt({ solve: part(found('time-frame', 0, 5, -0.4)) }))).toEqual([])
    expect(evidenceOf(receipt({ apologise: part(found('excuse', 0, 5, 0.4)) }))).toEqual([])
    expect(evidenceOf(receipt({ apologise: part(found('excuse', 0, 5, -0.4)) }))).toHaveLength(1)
  })
  it('says that something counted a little where its part is missing, and never that it was lost less', () => {
    const missing = { ...part(found('offer-made', 0, 5, 0.4)), level: 0 as const }
    expect(evidenceOf(receipt({ solve: missing }))[0]).toMatchObject({ tone: 'earned', isLittle: true })
    const lost = { ...part(found('excuse', 0, 5, -0.4)), level: 0 as const }
    expect(evidenceOf(receipt({ apologise: lost }))[0]).toMatchObject({ tone: 'lost', isLittle: false })
    const shared = evidenceOf(receipt({ solve: missing, listen: part(found('their-people', 0, 5, 0.3)) }))
    expect(shared[0]).toMatchObject({ labels: ['Listen', 'Solve'], isLittle: false })
  })
  it('marks the same words once when they count for two parts', () => {
    const shown = evidenceOf(receipt({ listen: part(found('a', 0, 5, 0.2)), restate: part(found('b', 0, 5, 0.1)) }))
    expect(shown).toHaveLength(1)
    expect(shown[0]).toMatchObject({ labels: ['Listen', 'Restate'], reason: 'a' })
  })
})

it('every finding is kept for whoever wants to check the marks', () => {
  const all = receipt({ solve: part(found('learned-words', 0, 5, 0.9), found('step', 2, 5, 0.01)) })
  expect(findingsOf(all).map(({ ruleId }) => ruleId)).toEqual(['learned-words', 'step'])
})
