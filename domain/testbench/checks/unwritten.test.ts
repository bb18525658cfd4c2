import { describe, expect, it } from 'vitest'
import { readCustomer } from '../../attempt/testing/a-customer'
import { applyEdit } from '../../editing/apply-edit'
import type { Edit } from '../../editing/edit'
import { messageOf } from '../../scenario/problem'
import { lintScenario } from '../bench'

const dana = readCustomer('late-present')
const unwrittenAfter = (edit: Edit): string[] => {
  const applied = applyEdit({ source: dana, layout: {} }, edit)
  if (!applied.ok) throw new Error(applied.problem.code)
  const linted = lintScenario(applied.value.document.source)
  const problems = linted.ok ? linted.value : linted.problem
  return problems.flatMap((problem) => (problem.code === 'unwritten' ? [messageOf(problem)] : []))
}

describe('a starter sentence nobody wrote over', () => {
  it('of a new ending is an error that says which ending and what is missing', () => {
    expect(unwrittenAfter({ kind: 'add-ending', ending: { id: 'passed-on', title: 'Passed on' } })).toEqual([
      'Passed on: you have not written their last words.',
      'Passed on: you have not written what happens afterwards.',
    ])
  })
  it('of a new moment is an error for each of its texts, its title included', () => {
    expect(unwrittenAfter({ kind: 'add-node', node: { id: 'more' } })).toHaveLength(5)
  })
  it('on the record is an error, and the same word elsewhere is not', () => {
    const record = { label: 'Label', value: 'Value' }
    expect(unwrittenAfter({ kind: 'insert-item', path: ['brief', 'record'], value: record })).toEqual([
      'Briefing: you have not written what a line of the record is called.',
      'Briefing: you have not written what a line of the record says.',
    ])
    expect(unwrittenAfter({ kind: 'set-field', path: ['brief', 'company'], value: 'Value' })).toEqual([])
  })
  it('is none once a word of it was changed', () => {
    const value = 'Write what happens afterwards here, says the manager.'
    expect(unwrittenAfter({ kind: 'set-field', path: ['endings', 0, 'aftermath', 'text'], value })).toEqual([])
  })
})
