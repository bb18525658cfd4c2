import type { Condition } from './condition'
import type { Complaint, Path } from './problem'
import type { Scenario } from './schema'
import { everyCondition, everyEffects, everySays } from './walk'

const rangeIsEmpty = ({ above, below }: { above?: number; below?: number }): boolean =>
  (above === undefined && below === undefined) || (below ?? 101) - (above ?? -1) < 2
const countIsEmpty = ({ atLeast, atMost }: { atLeast?: number; atMost?: number }): boolean =>
  (atLeast === undefined && atMost === undefined) || (atMost ?? Infinity) < (atLeast ?? 0)

const emptyRanges = (condition: Condition, path: Path): Complaint[] => {
  const counts = (['turnsHere', 'turns', 'holds', 'silences', 'interruptions'] as const).filter((key) => {
    const asked = condition[key]
    return asked !== undefined && countIsEmpty(asked)
  })
  const temper = condition.temper && rangeIsEmpty(condition.temper) ? ['temper'] : []
  return [...counts, ...temper].map((key) => ({ code: 'empty-range', path: [...path, key] }))
}

/** What no schema can say: values that are each allowed and together make no sense. */
export const findSenseProblems = (scenario: Scenario): Complaint[] => {
  const { customer } = scenario
  const start = scenario.nodes.findIndex(({ id }) => id === scenario.start)
  const spoken = new Set(scenario.nodes.filter(({ says }) => says).map(({ id }) => id))
  const isNode = (id: string) => scenario.nodes.some((node) => node.id === id)
  return [
    ...(customer.temper >= customer.boiling
      ? [
          {
            code: 'starts-boiling' as const,
            path: ['customer', 'temper'],
            facts: { temper: customer.temper, boiling: customer.boiling },
          },
        ]
      : []),
    ...(start >= 0 && !scenario.nodes[start]?.says
      ? [{ code: 'start-silent' as const, path: ['nodes', start], facts: { id: scenario.start } }]
      : []),
    ...everyCondition(scenario).flatMap(({ condition, path }): Complaint[] => [
      ...(Object.keys(condition).length === 0 ? [{ code: 'empty-condition' as const, path }] : []),
      ...emptyRanges(condition, path),
    ]),
    ...everySays(scenario).flatMap(({ says, path }) =>
      says.flatMap((saying, s) =>
        saying.temper && rangeIsEmpty(saying.temper)
          ? [{ code: 'empty-range' as const, path: [...path, s, 'temper'] }]
          : [],
      ),
    ),
    ...everyEffects(scenario).flatMap(({ effects, path, node }): Complaint[] => {
      const found: Complaint[] = []
      if (effects.temper && !effects.because)
        found.push({ code: 'shift-unexplained', path: [...path, 'temper'], facts: { amount: effects.temper } })
      const stays = effects.go === undefined || effects.go === node
      if (stays && node !== null && !effects.says && !spoken.has(node))
        found.push({ code: 'silent-stay', path, facts: { id: node } })
      if (node === null && !effects.go && !effects.says) found.push({ code: 'silent-action', path })
      if (!stays && effects.go && isNode(effects.go) && !effects.says && !spoken.has(effects.go))
        found.push({ code: 'silent-arrival', path: [...path, 'go'], facts: { id: effects.go } })
      return found
    }),
  ]
}
