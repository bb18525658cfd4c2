import { describe, expect, it } from 'vitest'
import type { Evidence } from './evidence'
import { segmentsOf } from './segments'

const marked = (number: number, start: number, end: number, tone: Evidence['tone']): Evidence => ({
  number,
  span: { start, end },
  tone,
  labels: [],
  reason: '',
  isLittle: false,
})
const reply = "I'm sorry, but calm down."

describe('the words of a reply, cut where evidence starts and ends', () => {
  it('are the whole reply again when joined', () => {
    const evidence = [marked(1, 0, 9, 'earned'), marked(2, 4, 14, 'lost'), marked(3, 15, 99, 'lost')]
    const segments = segmentsOf(reply, evidence)
    expect(segments.map((segment) => segment.text).join('')).toBe(reply)
  })
  it('stay in one piece without evidence', () => {
    expect(segmentsOf(reply, [])).toEqual([{ text: reply, start: 0, tone: null, ends: [] }])
  })
  it('are shown as lost where an earned and a lost mark overlap', () => {
    const segments = segmentsOf(reply, [marked(1, 0, 9, 'earned'), marked(2, 4, 14, 'lost')])
    expect(segments.map(({ tone }) => tone)).toEqual(['earned', 'lost', 'lost', null])
  })
  it('carry each number once, where its evidence ends', () => {
    const segments = segmentsOf(reply, [marked(1, 0, 9, 'earned'), marked(2, 4, 14, 'lost')])
    expect(segments.map(({ ends }) => ends)).toEqual([[], [1], [2], []])
  })
})
