import { describe, expect, it } from 'vitest'
import { conditionInWords } from '@/domain/editing/condition-in-words'
import type { Plain } from '@/domain/editing/document'
import { conditionSchema } from '@/domain/scenario/condition'
import { clauseKinds, newClause, withClause, withEnd, withoutClause } from './clauses'

describe('conditions built from menus', () => {
  it.each(clauseKinds.map(({ key, kind }) => [key, kind] as const))(
    'a new clause `%s` is one the language takes, and can be read aloud',
    (key, kind) => {
      const first = kind === 'acts' ? 'thanks' : kind === 'flags' ? 'insults' : 'something'
      const condition: Plain = withClause({}, key, newClause(kind, first))
      expect(conditionSchema.safeParse(condition).success).toBe(true)
      expect(conditionInWords(condition)).not.toBe('')
    },
  )
  it('offer every key the language has', () => {
    const keys = Object.keys(
      (conditionSchema as unknown as { _zod: { def: { getter: () => { shape: object } } } })._zod.def.getter().shape,
    )
    expect([...keys].sort()).toEqual(clauseKinds.map(({ key }) => key).sort())
  })
  it('change one thing and leave the rest', () => {
    const condition = { atLeast: { calm: 1 }, flags: ['insults'] }
    expect(withoutClause(condition, 'flags')).toEqual({ atLeast: { calm: 1 } })
    expect(withEnd({ above: 10, below: 50 }, 'above', null)).toEqual({ below: 50 })
    expect(withEnd({ above: 10 }, 'below', 40)).toEqual({ above: 10, below: 40 })
  })
})
