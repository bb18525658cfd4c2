import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readCustomer } from '../attempt/testing/a-customer'
import { acts, flags } from '../grading/grade'
import { lintScenario } from '../testbench/bench'
import { curriculumDocument } from './curriculum-document'
import { withGenerated } from './guide-tables'
import { scenarioJsonSchema } from './json-schema'
import { messageOf } from './problem'

const fileOf = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
const guide = fileOf('scenarios/README.md')
const example = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block).join('')

describe("the writer's guide", () => {
  it('builds a customer that passes every check that needs no grader', () => {
    const linted = lintScenario(example)
    const found = linted.ok ? linted.value : linted.problem
    expect(found.map((problem) => `${problem.line} ${messageOf(problem)}`)).toEqual([])
  })
  it('shows tables made from the language as it is', () => {
    expect(withGenerated(guide)).toBe(guide)
    expect(guide).toContain('| `restates` |')
  })
  it('names every flag and act a route can ask for', () => {
    for (const word of [...flags, ...acts]) expect(guide).toContain(`\`${word}\``)
  })
})

describe('the published schema', () => {
  const schema = scenarioJsonSchema()
  const validate = new Ajv({ strict: false }).compile(schema)
  it('is the one in public/, made from the language as it is', () => {
    expect(JSON.parse(fileOf('public/scenario.schema.json'))).toEqual(schema)
  })
  it('accepts the customers that the reader accepts', () => {
    expect(validate(parse(readCustomer('late-present')))).toBe(true)
    expect(validate(parse(example))).toBe(true)
  })
  it('refuses a misspelt key, an unknown flag and a level of three', () => {
    const withText = (from: string, to: string) => {
      expect(example).toContain(from)
      return validate(parse(example.replace(from, to)))
    }
    expect(withText('channel: chat', 'chanel: chat')).toBe(false)
    expect(withText('flags: [insults,', 'flags: [rude,')).toBe(false)
    expect(withText('expects: { calm: 2,', 'expects: { calm: 3,')).toBe(false)
    expect(withText('difficulty: 1', 'difficulty: 2')).toBe(true)
  })
  it('tells an editor what each word is for', () => {
    expect(JSON.stringify(schema)).toContain('The temper once this reply has moved it.')
  })
})

describe('the curriculum table', () => {
  it('is the one in docs/, made from the data as it is', () => {
    expect(fileOf('docs/curriculum.md')).toBe(curriculumDocument())
  })
})
