import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readTree } from '@/domain/editing/tree'
import { lintScenario } from '@/domain/testbench/bench'
import { inScreenWords } from './screen-words'

const folder = fileURLToPath(new URL('../../../../../../domain/testbench/broken/', import.meta.url))
const toldOf = (source: string) => {
  const tree = readTree(source)
  const linted = lintScenario(source)
  return inScreenWords(tree.ok ? tree.value.value : {}, linted.ok ? linted.value : linted.problem)
}

describe('a problem as the Studio says it', () => {
  it.each(readdirSync(folder).filter((name) => name !== 'good.yaml'))(
    '%s is told without code and without gaps',
    (name) => {
      for (const { says, todo } of toldOf(readFileSync(`${folder}${name}`, 'utf8'))) {
        expect(says).not.toMatch(/`|undefined|\{\w+\}|“”|\s\s/)
        expect(todo).not.toMatch(/`tells`|`reveal`|undefined|\{\w+\}|“”|\s\s|\.yaml/)
      }
    },
  )
  it('names facts and endings as their author does', () => {
    const told = toldOf(readFileSync(`${folder}fact-never-told.yaml`, 'utf8'))
    expect(told[0]?.says).toMatch(/^Nobody ever says “.* .*”\.$/)
    expect(told[0]?.todo).toContain('Choose the moment')
    expect(toldOf(readFileSync(`${folder}ending-unlinked.yaml`, 'utf8'))[0]?.says).toMatch(/ending “[A-Z]/)
  })
})
