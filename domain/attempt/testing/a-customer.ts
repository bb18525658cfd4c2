import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseScenario } from '../../scenario/parse'
import type { Scenario } from '../../scenario/schema'

/** Only tests read files here; the domain itself is handed its text. */
export const readCustomer = (id: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../scenarios/${id}/scenario.yaml`, import.meta.url)), 'utf8')

export const requireScenario = (source: string): Scenario => {
  const parsed = parseScenario(source)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem, null, 2))
  return parsed.value
}

/** Dana, whose parcel missed her daughter's third birthday. */
export const dana = requireScenario(readCustomer('late-present'))
