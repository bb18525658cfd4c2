import { describe, expect, it } from 'vitest'
import { rules } from '@/domain/grading/rules'
import { contradicts, leaningOf } from './leaning'

describe('what a rule says of the words', () => {
  it('is known for every rule of the grader but the one that only notices', () => {
    expect(rules.filter(({ id }) => leaningOf(id) === 'either').map(({ id }) => id)).toEqual(['mentions'])
  })
  it('is a fault for every rule that names one, and praise for every rule that names a good move', () => {
    for (const { id, flag, act } of rules) {
      if (flag) expect([id, leaningOf(id)]).toEqual([id, 'faults'])
      if (act) expect([id, leaningOf(id)]).toEqual([id, 'credits'])
    }
  })
  it('is contradicted by the opposite weight, and not by its own or by none', () => {
    expect(contradicts('time-frame', -0.2)).toBe(true)
    expect(contradicts('excuse', 0.2)).toBe(true)
    expect(contradicts('time-frame', 0.2)).toBe(false)
    expect(contradicts('excuse', -0.2)).toBe(false)
    expect(contradicts('time-frame', 0)).toBe(false)
    expect(contradicts('learned-words', -0.2)).toBe(false)
  })
})
