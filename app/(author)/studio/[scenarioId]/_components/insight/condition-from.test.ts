import { describe, expect, it } from 'vitest'
import { conditionSchema } from '@/domain/scenario/condition'
import { conditionFrom } from './condition-from'

const levels = (solve: number) => ({
  calm: { level: 2 },
  listen: { level: 0 },
  restate: { level: 0 },
  apologise: { level: 0 },
  solve: { level: solve },
})
const nothing = { offered: [], restated: [], acts: [], flags: [], parts: levels(0) }
const known = { facts: ['order'], remedies: ['swap'] }

describe('a route made of a reply that nobody had thought of', () => {
  it.each([
    [{ ...nothing, offered: ['swap'], restated: ['order'] }, { offers: ['swap'] }],
    [{ ...nothing, restated: ['order', 'record-1'], acts: ['thanks' as const] }, { restates: ['order'] }],
    [{ ...nothing, offered: ['gone'], acts: ['open-question' as const] }, { acts: ['open-question'] }],
    [{ ...nothing, flags: ['filler' as const] }, { flags: ['filler'] }],
    [{ ...nothing, parts: levels(1) }, { atLeast: { solve: 1 } }],
    [nothing, { turnsHere: { atLeast: 2 } }],
  ])('%#: asks for the most telling thing in it', (grade, condition) => {
    expect(conditionFrom(grade, known)).toEqual(condition)
    expect(conditionSchema.safeParse(condition).success).toBe(true)
  })
})
