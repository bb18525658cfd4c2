import type { Complaint, Path } from '../../scenario/problem'
import type { Scenario } from '../../scenario/schema'
import { missingWhile } from '../../scenario/starters'

const homes: Readonly<Record<string, string>> = {
  brief: 'Briefing',
  customer: 'Customer',
  facts: 'Facts',
  policy: 'Offers',
  actions: 'Ways out',
}

/** The place as it is called on the screen: a moment or an ending by its title. */
const placeOf = (scenario: Scenario, [home, at]: Path): string => {
  if ((home === 'nodes' || home === 'endings') && typeof at === 'number') return scenario[home][at]?.title || 'No title'
  return homes[String(home)] ?? 'About'
}

/** Starter sentences that still stand where the author has written nothing: trainees would read them as they are. */
export const findUnwritten = (scenario: Scenario): Complaint[] => {
  const found: Complaint[] = []
  const walk = (value: unknown, path: Path, key: string): void => {
    if (typeof value === 'string') {
      const missing = missingWhile(value.trim(), key)
      if (missing !== null) found.push({ code: 'unwritten', path, facts: { at: placeOf(scenario, path), missing } })
    } else if (Array.isArray(value)) {
      for (const [index, inner] of value.entries()) walk(inner, [...path, index], key)
    } else if (value !== null && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name], name)
    }
  }
  walk(scenario, [], '')
  return found
}
