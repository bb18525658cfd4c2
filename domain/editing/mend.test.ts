import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lintScenario } from '../testbench/bench'
import { applyEdit } from './apply-edit'
import { mendsOf } from './mend'

const folder = fileURLToPath(new URL('../testbench/broken/', import.meta.url))
const problemsOf = (source: string) => {
  const linted = lintScenario(source)
  return linted.ok ? linted.value : linted.problem
}
const files = readdirSync(folder)
  .map((name) => ({ name, source: readFileSync(folder + name, 'utf8') }))
  .flatMap(({ name, source }) => {
    const [problem] = problemsOf(source)
    return problem && mendsOf({ source }, problem).length > 0 ? [{ name, source, problem }] : []
  })

/** Faults a click can put right, without knowing what the author meant. */
const mended = new Set([
  'missing-otherwise.yaml',
  'node-twice.yaml',
  'route-twice.yaml',
  'misspelt-key.yaml',
  'route-shadowed.yaml',
  'node-unlinked.yaml',
  'ending-unlinked.yaml',
  'unknown-target.yaml',
  'unknown-fact-told.yaml',
  'trap.yaml',
])

describe('one-click mends', () => {
  it('are offered for the usual faults', () => {
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining([...mended]))
  })

  it.each(files)('of $name can be made and undone, and one of them takes the fault away', ({ source, problem }) => {
    const outcomes = mendsOf({ source }, problem).map(({ label, edit }) => {
      expect(label).not.toMatch(/undefined|null/)
      const applied = applyEdit({ source, layout: {} }, edit)
      if (!applied.ok) throw new Error(`${label}: ${applied.problem.code}`)
      expect(applyEdit(applied.value.document, applied.value.inverse)).toMatchObject({
        value: { document: { source } },
      })
      return problemsOf(applied.value.document.source)
    })
    const isGone = (left: ReturnType<typeof problemsOf>) =>
      !left.some(
        ({ code, facts }) => code === problem.code && facts.id === problem.facts.id && facts.key === problem.facts.key,
      )
    expect(outcomes.some(isGone)).toBe(true)
  })

  it('are not offered where only the author can know', () => {
    const source = readFileSync(`${folder}starts-boiling.yaml`, 'utf8')
    const [problem] = problemsOf(source)
    expect(problem && mendsOf({ source }, problem)).toEqual([])
  })
})
