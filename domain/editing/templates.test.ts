import { describe, expect, it } from 'vitest'
import { messageOf } from '../scenario/problem'
import { lintScenario } from '../testbench/bench'
import { fromTemplate, templates } from './templates'

describe('a new customer from a template', () => {
  it.each(templates)('$id passes the checks as it is', ({ id }) => {
    const source = fromTemplate(id, { id: 'my-customer', title: 'Lamp: "broken"', customerName: "Pat O'Neil" })
    const linted = lintScenario(source)
    const found = (linted.ok ? linted.value : linted.problem).filter(({ weight }) => weight !== 'advice')
    expect(found.map((problem) => `${problem.line}: ${messageOf(problem)}`)).toEqual([])
    expect(source).toContain("name: Pat O'Neil")
  })
})
