import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCustomer } from '../attempt/testing/a-customer'
import { curriculum } from './curriculum'
import { parseScenario, readScenario } from './parse'
import { distance, findNearest } from './suggestion'
import { wordings } from './wordings'
import { problemInWords } from './words'

const source = readCustomer('late-present')
/** A short one, for the tests that read it many times. */
const small = readFileSync(fileURLToPath(new URL('../testbench/broken/good.yaml', import.meta.url)), 'utf8')
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1

describe('reading a customer', () => {
  it('never throws, whatever somebody did to the file', () => {
    fc.assert(
      fc.property(fc.nat(small.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 12 }), (at, cut, put) => {
        const read = parseScenario(small.slice(0, at) + put + small.slice(at + cut))
        expect(read.ok || read.problem.length > 0).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('never throws on text that was never a customer', () => {
    const yamlish = fc.array(
      fc.constantFrom(
        '- ',
        ': ',
        'a',
        '\n',
        '  ',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        '|',
        '>',
        '#',
        '&x',
        '*x',
        '!!',
        '?',
        '%',
        '\t',
        '---',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          yamlish.map((signs) => signs.join('')),
          fc.string(),
        ),
        (text) => {
          expect(parseScenario(text).ok).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('says every problem of a file at once, in the order of the file', () => {
    const broken = source
      .replace('difficulty: 1', 'difficulty: 8')
      .replace('boilsOver: walked-out', 'boils: walked-out')
    const read = parseScenario(broken)
    expect(!read.ok && read.problem.map(({ code, line }) => [code, line])).toEqual([
      ['out-of-range', lineOf(broken, 'difficulty: 8')],
      ['missing-key', lineOf(broken, 'customer:')],
      ['unknown-key', lineOf(broken, 'boils: walked-out')],
    ])
  })

  it('points at the column too, and words it as one would say it', () => {
    const broken = source.replace('restates: [due-thursday, depot]', 'restates: [due-thursday, depto]')
    const read = parseScenario(broken)
    const [problem] = read.ok ? [] : read.problem
    expect(broken.split('\n')[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1)).toMatch(/^depto\]/)
    expect(problem && problemInWords(problem)).toMatch(
      /^Line \d+, column \d+: There is no fact `depto`\. Did you mean `depot`\?$/,
    )
  })

  it('knows where everything stands, for checks that come later', () => {
    const read = readScenario(source)
    if (!read.ok) throw new Error('unreadable')
    const { locate, scenario } = read.value
    const node = scenario.nodes.findIndex(({ id }) => id === 'deal')
    expect(locate(['nodes', node, 'id']).line).toBe(lineOf(source, '- id: deal'))
    expect(locate(['nodes', node, 'nothing', 3]).line).toBe(lineOf(source, '- id: deal'))
    expect(locate([])).toEqual({ line: 1, column: 1 })
  })

  it('fills in what may be left out', () => {
    const read = parseScenario(source.replace('    age: middle\n', '').replace('  age: middle\n', ''))
    expect(read.ok && read.value.customer.age).toBe('middle')
  })
})

describe('guessing what was meant', () => {
  it.each([
    ['depto', ['depot', 'party'], 'depot'],
    ['Depot', ['depot'], 'depot'],
    ['turnHere', ['turns', 'turnsHere'], 'turnsHere'],
  ])('%s', (wrong, names, right) => {
    expect(findNearest(wrong, names)).toBe(right)
  })
  it.each([
    ['refund', ['party', 'depot']],
    ['x', ['yz']],
    ['anything', []],
  ])('does not guess when nothing is near: %s', (wrong, names) => {
    expect(findNearest(wrong, names)).toBeNull()
  })
  it('counts edits both ways alike', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one))
        expect(distance(one, one)).toBe(0)
      }),
    )
  })
})

describe('complaints', () => {
  it('each say what is wrong in a sentence and what to do in another', () => {
    for (const [code, { says, remedy }] of Object.entries(wordings)) {
      expect(says, code).toMatch(/[.:]$/)
      expect(remedy, code).toMatch(/[.?:]$|\}$/)
    }
  })
})

describe('the curriculum', () => {
  it('has the thirty-five techniques, in order, each noticed by something and told somewhere', () => {
    expect(curriculum.map(({ id }) => id)).toEqual(
      Array.from({ length: 35 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`),
    )
    for (const { id, notices, debrief } of curriculum) {
      expect(notices.length, id).toBeGreaterThan(0)
      expect(debrief, id).not.toBe('')
    }
  })
})
