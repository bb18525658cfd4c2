import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCustomer } from '../attempt/testing/a-customer'
import { parseScenario } from '../scenario/parse'
import { messageOf } from '../scenario/problem'
import { longestSource } from '../scenario/source'
import { lintScenario } from './bench'

/** Each file beside this test has one fault; its first three lines say which, where, and what the author is told to do. */
const folder = fileURLToPath(new URL('./broken/', import.meta.url))
const files = readdirSync(folder).filter((name) => name !== 'good.yaml')
const read = (name: string) => readFileSync(`${folder}${name}`, 'utf8')
const problemsOf = (source: string) => {
  const linted = lintScenario(source)
  return linted.ok ? linted.value : linted.problem
}

describe('a customer with one fault', () => {
  it('comes in more than forty kinds here', () => {
    expect(files.length).toBeGreaterThanOrEqual(40)
  })
  it.each(files)('%s is told what, where and what to do, once', (name) => {
    const source = read(name)
    const said = (key: string) => new RegExp(`^# ${key}: (.*)$`, 'm').exec(source)?.[1]
    expect(problemsOf(source).map(({ code, line, remedy }) => ({ code, line, remedy }))).toEqual([
      { code: said('code'), line: Number(said('line')), remedy: said('remedy') },
    ])
  })
  it('is told so in words without gaps', () => {
    for (const name of files)
      for (const problem of problemsOf(read(name))) {
        expect(messageOf(problem), name).not.toMatch(/undefined|``|""|\{|\s\s/)
        expect(problem.remedy, name).not.toMatch(/undefined|``|""|\s\s/)
      }
  })
})

describe('a customer without a fault', () => {
  it.each([
    ['the one the broken ones were made from', read('good.yaml')],
    ['Dana', readCustomer('late-present')],
  ])('%s draws no complaint', (_, source) => {
    expect(problemsOf(source).map((problem) => `${problem.line}: ${messageOf(problem)}`)).toEqual([])
  })
})

describe('a file made to hurt the reader', () => {
  const codes = (source: string) => {
    const parsed = parseScenario(source)
    return parsed.ok ? [] : parsed.problem.map(({ code }) => code)
  }
  it('is refused by size before it is read', () => {
    expect(codes(`# ${'x'.repeat(longestSource)}`)).toEqual(['too-large'])
  })
  it('is refused when aliases would multiply it', () => {
    const bomb = ['a: &a [x, x]', ...Array.from({ length: 20 }, (_, n) => `b${n}: &b${n} [*a, *a]`)].join('\n')
    expect(codes(bomb)).toEqual(['alias-used'])
  })
  it.each([
    ['brackets', '['.repeat(5000)],
    ['closed brackets', `a: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`],
    ['dashes', `${'- '.repeat(5000)}x`],
    ['indentation', Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('is refused when it is nested without end: %s', (_, source) => {
    expect(codes(source)).toEqual(['too-deep'])
  })
  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['null', '~'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['binary', '\u0000\u0001\u0002'],
    ['a tag', 'a: !!js/function x'],
    ['a prototype', '__proto__: { format: 1 }\nconstructor: 2'],
  ])('draws a reason and nothing else: %s', (_, source) => {
    expect(codes(source).length).toBeGreaterThan(0)
  })
})
