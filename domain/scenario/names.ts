import { isTechnique } from './curriculum'
import type { Complaint, Path, ProblemCode } from './problem'
import type { Scenario } from './schema'
import { suggestionFor } from './suggestion'
import { everyCondition, everyEffects } from './walk'

const repeated = (kind: string, items: readonly { id: string }[], path: Path): Complaint[] =>
  items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) < index
      ? [{ code: 'duplicate-id' as const, path: [...path, index, 'id'], facts: { kind, id } }]
      : [],
  )

/** Every name must mean something: an unknown one is an error, never "no match". */
export const findNameProblems = (scenario: Scenario): Complaint[] => {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
  const nodes = ids(scenario.nodes)
  const endings = ids(scenario.endings)
  const facts = ids(scenario.facts)
  const remedies = ids(scenario.policy.remedies)
  const effects = everyEffects(scenario)
  const memories = effects.flatMap((placed) => placed.effects.remember ?? [])

  const unknown = (code: ProblemCode, known: readonly string[], used: readonly string[] | undefined, path: Path) =>
    (used ?? []).flatMap((id, index): Complaint[] => {
      if (known.includes(id)) return []
      const suggestion = suggestionFor(id, known, `Write it, or use one of: ${known.slice(0, 12).join(', ')}.`)
      return [{ code, path: used && used.length === 1 ? path : [...path, index], facts: { id, suggestion } }]
    })
  const one = (code: ProblemCode, known: readonly string[], id: string | undefined, path: Path) =>
    id === undefined ? [] : unknown(code, known, [id], path)

  return [
    ...repeated('node', scenario.nodes, ['nodes']),
    ...repeated('ending', scenario.endings, ['endings']),
    ...repeated('fact', scenario.facts, ['facts']),
    ...repeated('remedy', scenario.policy.remedies, ['policy', 'remedies']),
    ...scenario.nodes.flatMap((node, n) => repeated('route', node.routes, ['nodes', n, 'routes'])),
    ...scenario.nodes.flatMap((node, n) =>
      node.routes.flatMap((route, r) =>
        route.id === 'otherwise'
          ? [
              {
                code: 'duplicate-id' as const,
                path: ['nodes', n, 'routes', r, 'id'],
                facts: { kind: 'route', id: route.id },
              },
            ]
          : [],
      ),
    ),
    ...scenario.endings.flatMap(({ id }, e) =>
      nodes.includes(id) ? [{ code: 'node-is-ending' as const, path: ['endings', e, 'id'], facts: { id } }] : [],
    ),
    ...scenario.techniques.flatMap((id, t) =>
      isTechnique(id) ? [] : [{ code: 'unknown-technique' as const, path: ['techniques', t], facts: { id } }],
    ),
    ...one('unknown-node', nodes, scenario.start, ['start']),
    ...one('unknown-ending', endings, scenario.customer.boilsOver, ['customer', 'boilsOver']),
    ...one('unknown-ending', endings, scenario.customer.leaves, ['customer', 'leaves']),
    ...scenario.brief.record.flatMap((row, r) => one('unknown-fact', facts, row.fact, ['brief', 'record', r, 'fact'])),
    ...scenario.nodes.flatMap((node, n) => unknown('unknown-fact', facts, node.tells, ['nodes', n, 'tells'])),
    ...effects.flatMap(({ effects: { go, reveal }, path }) => [
      ...one('unknown-target', [...nodes, ...endings], go, [...path, 'go']),
      ...unknown('unknown-fact', facts, reveal, [...path, 'reveal']),
    ]),
    ...everyCondition(scenario).flatMap(({ condition, path }) => [
      ...(['restates', 'restated', 'contradicts', 'knows'] as const).flatMap((key) =>
        unknown('unknown-fact', facts, condition[key], [...path, key]),
      ),
      ...(['offers', 'offered'] as const).flatMap((key) =>
        unknown('unknown-remedy', remedies, condition[key], [...path, key]),
      ),
      ...unknown('unknown-memory', memories, condition.remembers, [...path, 'remembers']),
      ...unknown('unknown-node', nodes, condition.visited, [...path, 'visited']),
    ]),
  ]
}
