import { describe, expect, it } from 'vitest'
import { messageOf } from '../scenario/problem'
import { lintScenario } from '../testbench/bench'
import { fromTemplate, templates } from './templates'

describe('a new customer from a template', () => {
  it.each(templates)('$id passes the checks but for what only its author can write', ({ id }) => {
    const source = fromTemplate(id, { id: 'my-customer', title: 'Lamp: "broken"', customerName: "Pat O'Neil" })
    const linted = lintScenario(source)
    const found = (linted.ok ? linted.value : linted.problem).filter(({ weight }) => weight !== 'advice')
    expect(found.map(messageOf)).toEqual([
      'About: you have not written the one line for the library.',
      'Briefing: you have not written what the company is called.',
      'Briefing: you have not written the situation.',
    ])
    expect(source).toContain("name: Pat O'Neil")
  })
})
