import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GoldenFile } from '../domain/testbench/bench'

export const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'scenarios')

/** One customer's files, with the names a person would look for them under. */
export type ScenarioFiles = {
  readonly id: string
  readonly file: string
  readonly source: string
  readonly goldens: readonly GoldenFile[]
}

export const scenarioIds = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'scenario.yaml')))
    .map(({ name }) => name)
    .sort()

/** Reads a customer; null when there is none of that name. */
export const findScenario = (id: string): ScenarioFiles | null => {
  const path = join(folder, id, 'scenario.yaml')
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(path)) return null
  const conversations = join(folder, id, 'conversations')
  const names = existsSync(conversations) ? readdirSync(conversations).filter((name) => name.endsWith('.yaml')) : []
  return {
    id,
    file: relative(root, path),
    source: readFileSync(path, 'utf8'),
    goldens: names.sort().map((name) => {
      const golden = join(conversations, name)
      return { file: relative(root, golden), source: readFileSync(golden, 'utf8') }
    }),
  }
}

/** As `findScenario`; ends the program with the names there are. */
export const requireScenarioFiles = (id: string | undefined): ScenarioFiles => {
  const found = id === undefined ? null : findScenario(id)
  if (found) return found
  console.error(
    `${id === undefined ? 'Which customer?' : `There is no customer "${id}".`} One of: ${scenarioIds().join(', ')}`,
  )
  process.exit(2)
}
