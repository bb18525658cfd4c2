import { parts } from '../../grading/grade'
import type { Complaint } from '../../scenario/problem'
import type { Saying, Scenario } from '../../scenario/schema'
import { everyCondition, everyEffects } from '../../scenario/walk'
import type { Explored } from '../explore/explore'

const fitsSomewhere = (says: readonly Saying[], temper: number): boolean =>
  says.some(({ temper: range }) => temper > (range?.above ?? -1) && temper < (range?.below ?? 101))

/** Tempers that can be reached on arriving at a node for which nothing was written. */
const unwrittenTempers = (scenario: Scenario, { places }: Explored): Complaint[] =>
  scenario.nodes.flatMap((node, n): Complaint[] => {
    const arrivals = [...places.values()].filter((place) => place.node === node.id && place.turnsHere === 0)
    if (!node.says || arrivals.length === 0) return []
    const low = Math.min(...arrivals.map(({ temper }) => temper[0]))
    const high = Math.max(...arrivals.map(({ temper }) => temper[1]))
    const says = node.says
    const gap = Array.from({ length: high - low + 1 }, (_, step) => low + step).find((at) => !fitsSomewhere(says, at))
    return gap === undefined
      ? []
      : [{ code: 'no-variant-fits', path: ['nodes', n, 'says'], facts: { inside: `\`${node.id}\``, temper: gap } }]
  })

/** What a careful reader of the file would say: claims not kept, remedies nobody minds, words that will repeat. */
export const findWritingProblems = (scenario: Scenario, explored: Explored): Complaint[] => {
  const expected = new Set(
    parts.filter((part) => part === 'calm' || scenario.nodes.some(({ expects }) => (expects[part] ?? 0) > 0)),
  )
  const conditions = everyCondition(scenario).map(({ condition }) => condition)
  const minded = new Set(conditions.flatMap(({ offers, offered }) => [...(offers ?? []), ...(offered ?? [])]))
  const standings = new Set(conditions.flatMap(({ standing }) => standing ?? []))
  const earned = new Set(
    everyEffects(scenario).flatMap(({ effects, path }) => (path.at(-1) === 'otherwise' ? [] : (effects.reveal ?? []))),
  )
  const start = scenario.nodes.find(({ id }) => id === scenario.start)
  return [
    ...scenario.parts.flatMap((part, p): Complaint[] =>
      expected.has(part) ? [] : [{ code: 'part-not-expected', path: ['parts', p], facts: { part } }],
    ),
    ...[...expected].flatMap((part): Complaint[] =>
      scenario.parts.includes(part) ? [] : [{ code: 'part-not-claimed', path: ['parts'], facts: { part } }],
    ),
    ...scenario.policy.remedies.flatMap(({ id, standing }, r): Complaint[] =>
      minded.has(id) || standings.has(standing)
        ? []
        : [{ code: 'remedy-unused', path: ['policy', 'remedies', r, 'id'], facts: { id } }],
    ),
    ...scenario.facts.flatMap(({ id, known }, f): Complaint[] =>
      known === 'hidden' &&
      (start?.tells.includes(id) || (!earned.has(id) && !scenario.nodes.some(({ tells }) => tells.includes(id))))
        ? explored.known.has(id)
          ? [{ code: 'hidden-never-earned', path: ['facts', f, 'id'], facts: { id } }]
          : []
        : [],
    ),
    ...scenario.nodes.flatMap((node, n): Complaint[] => {
      const staysSilently = [...node.routes, node.otherwise].some(
        ({ go, says }) => (go === undefined || go === node.id) && !says,
      )
      return staysSilently && (node.says?.length ?? 0) === 1
        ? [{ code: 'few-variants', path: ['nodes', n, 'says'], facts: { id: node.id } }]
        : []
    }),
    ...unwrittenTempers(scenario, explored),
  ]
}
