import { describe, expect, it } from 'vitest'
import { scenarioJsonSchema } from '@/domain/scenario/json-schema'
import { pathAbove, proposalsAt } from './schema-completion'

const schema = scenarioJsonSchema()
const at = (text: string) => proposalsAt(text, text.length, schema).map(({ label }) => label)

describe('completion in the text', () => {
  it('offers the keys of the whole file at its margin', () =>
    expect(at('')).toEqual(expect.arrayContaining(['format', 'nodes', 'customer'])))
  it('offers the keys of a block by its indentation', () => {
    expect(at('brief:\n  co')).toEqual(['company', 'role', 'situation', 'record'])
    expect(at('customer:\n  name: Pat\n  man')).toEqual(expect.arrayContaining(['manner', 'temper']))
  })
  it('offers the keys of a list entry', () => {
    expect(at('nodes:\n  - id: a\n    ti')).toEqual(expect.arrayContaining(['title', 'routes', 'model']))
    expect(at('nodes:\n- id: a\n  ti')).toEqual(expect.arrayContaining(['title', 'routes', 'model']))
    expect(at('nodes:\n  - id: a\n    routes:\n      - id: b\n        g')).toEqual(
      expect.arrayContaining(['go', 'when']),
    )
  })
  it('offers the values a key may have', () => {
    expect(at('channel: ')).toEqual(['chat', 'phone'])
    expect(at('parts: [calm, ')).toEqual(expect.arrayContaining(['calm', 'solve']))
  })
  it('offers nothing in the middle of what somebody writes', () => expect(at('title: The lamp that')).toEqual([]))
  it('knows the way down to a line', () =>
    expect(pathAbove(['nodes:', '  - id: a', '    otherwise:', '      '], 3, 6)).toEqual(['nodes', '-', 'otherwise']))
})
