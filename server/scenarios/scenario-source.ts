import 'server-only'
import { parseScenario } from '@/domain/scenario/parse'
import type { Scenario } from '@/domain/scenario/schema'

const kept = new Map<string, Scenario>()
const most = 200

/**
 * The parsed scenario of a stored version. Versions never change, so the result is kept by version id; the oldest goes
 * first when there are many. A stored version that no longer parses is a fault of ours, not of the reader's.
 */
export function scenarioOfVersion(version: { id: string; source: string }): Scenario {
  const known = kept.get(version.id)
  if (known) return known
  const parsed = parseScenario(version.source)
  if (!parsed.ok) {
    const codes = parsed.problem.map((problem) => problem.code).join(', ')
    throw new Error(`Stored scenario version ${version.id} does not parse: ${codes}`)
  }
  const oldest = kept.keys().next().value
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(version.id, parsed.value)
  return parsed.value
}
