import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { gradeReply } from '../domain/grading/grade-reply'
import { parseScenario } from '../domain/scenario/parse'
import { sentenceOf } from '../domain/scenario/problem'
import { testScenario } from '../domain/testbench/bench'
import { findUnpractised } from '../domain/testbench/curriculum-coverage'

const folder = fileURLToPath(new URL('.', import.meta.url))
const ids = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/scenario.yaml`))
const read = (path: string) => readFileSync(`${folder}${path}`, 'utf8')
const goldensOf = (id: string) => {
  const names = existsSync(`${folder}${id}/conversations`) ? readdirSync(`${folder}${id}/conversations`) : []
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: `conversations/${name}`, source: read(`${id}/conversations/${name}`) }))
}

/** Long, because it plays thirty-five conversations a customer; nothing in it waits. */
const longMs = 120_000

describe('every customer that ships', () => {
  it.each(ids)('%s passes the whole bench without an error or a warning', { timeout: longMs }, (id) => {
    const report = testScenario(read(`${id}/scenario.yaml`), goldensOf(id), gradeReply)
    const problems = report.ok ? report.value.problems : report.problem
    expect(problems.filter(({ weight }) => weight !== 'advice').map((problem) => sentenceOf(problem))).toEqual([])
  })

  it.each(ids)('%s is kept in the folder of its name', (id) => {
    const parsed = parseScenario(read(`${id}/scenario.yaml`))
    expect(parsed.ok && parsed.value.id).toBe(id)
  })

  it('together exercise every technique that customers can exercise, each at least twice', () => {
    const scenarios = ids.flatMap((id) => {
      const parsed = parseScenario(read(`${id}/scenario.yaml`))
      return parsed.ok ? [parsed.value] : []
    })
    expect(findUnpractised(scenarios).map(({ id, customers }) => `${id}: ${customers.join(', ')}`)).toEqual([])
  })
})
