import type { Condition } from '../../scenario/condition'
import type { Complaint, Path } from '../../scenario/problem'
import type { Scenario, ScenarioRoute } from '../../scenario/schema'
import { everyEffects, routedActions } from '../../scenario/walk'
import { type Explored, longestStay } from '../explore/explore'
import { endless, formulaOf, negated } from '../explore/formula'
import { domainOf, type Place } from '../explore/place'
import { type Domain, isPossible } from '../explore/solve'

/** A state in which everything could be true: what is impossible even here contradicts itself. */
const anything: Domain = (name) =>
  name === 'temper' ? [0, 100] : name.startsWith('level:') ? [0, 2] : name.includes(':') ? [0, 1] : [0, endless]

const needs: Readonly<Partial<Record<keyof Condition, string>>> = {
  knows: 'what it asks to be known is not told before',
  restates: 'the fact it asks for is not known before',
  restated: 'the fact it asks for is not known before',
  remembers: 'nothing on the way here remembers that',
  visited: 'no way here passes through that node',
  temper: 'the temper cannot get there',
  turnsHere: 'nobody can stay here that long',
  turns: 'it takes more replies than that to get here',
  holds: 'this customer cannot be put on hold',
  standing: 'no remedy has that standing',
}

/** The part of a condition that fails on its own in every state, in words. */
const blameOf = (when: Condition, scenario: Scenario, domains: readonly Domain[]): string => {
  const holdsNowhere = (condition: Condition) =>
    !domains.some((domain) => isPossible([formulaOf(condition, scenario)], domain))
  for (const key of Object.keys(needs) as (keyof Condition)[])
    if (when[key] !== undefined && holdsNowhere({ [key]: when[key] })) return needs[key] ?? ''
  for (const inner of when.all ?? []) if (holdsNowhere(inner)) return blameOf(inner, scenario, domains)
  if (when.any && holdsNowhere({ any: when.any })) return 'none of its alternatives can be true here'
  if (when.not && holdsNowhere({ not: when.not })) return 'what it excludes is always true here'
  return 'what it asks for is never true at the same time'
}

const routeComplaints = (
  scenario: Scenario,
  routes: readonly ScenarioRoute[],
  owner: string,
  path: Path,
  places: readonly Place[],
  taken: ReadonlySet<string>,
): Complaint[] => {
  const dead = routes.filter(({ id }) => !taken.has(`${owner}/${id}`))
  if (dead.length === 0 || places.length === 0) return []
  const cap = longestStay(scenario)
  const domains = places.map((place) => domainOf(scenario, place, cap))
  return dead.flatMap(({ id, when }): Complaint[] => {
    const r = routes.findIndex((route) => route.id === id)
    const at = [...path, r]
    const asked = formulaOf(when, scenario)
    const possible = (domain: Domain) => isPossible([asked], domain)
    if (!possible(anything))
      return [{ code: 'route-impossible', path: [...at, 'when'], facts: { id, reason: 'it contradicts itself' } }]
    if (!domains.some(possible))
      return [
        { code: 'route-impossible', path: [...at, 'when'], facts: { id, reason: blameOf(when, scenario, domains) } },
      ]
    const above = routes.slice(0, r)
    const single = above.find(
      (earlier) => !domains.some((domain) => isPossible([asked, negated(formulaOf(earlier.when, scenario))], domain)),
    )
    const earlier = single?.id ?? above.at(-1)?.id ?? ''
    return [{ code: 'route-shadowed', path: [...at, 'when'], facts: { id, earlier } }]
  })
}

/** Everything that arrows lead to from these nodes, themselves included. */
const ledToFrom = (scenario: Scenario, start: Iterable<string>): Set<string> => {
  const found = new Set(start)
  for (let grown = true; grown; ) {
    grown = false
    for (const { effects, node } of everyEffects(scenario))
      if (effects.go !== undefined && !found.has(effects.go) && (node === null || found.has(node))) {
        found.add(effects.go)
        grown = true
      }
  }
  return found
}

/**
 * Nodes and endings out of reach, each mistake once. What a dead route, an unlinked node or an island leads to is out of
 * reach because of that, and is not complained about a second time.
 */
const findUnreached = (scenario: Scenario, explored: Explored, reached: ReadonlySet<string>): Complaint[] => {
  const linked = new Set(everyEffects(scenario).flatMap(({ effects: { go }, node }) => (go === node ? [] : [go])))
  const out = [
    ...scenario.nodes.map(({ id }, n) => ({ id, path: ['nodes', n, 'id'], code: 'unreachable-node' as const })),
    ...scenario.endings.map(({ id }, e) => ({ id, path: ['endings', e, 'id'], code: 'unreachable-ending' as const })),
  ].filter(({ id }) => !reached.has(id) && !explored.endings.has(id))
  const unlinked = out.filter(({ id }) => !linked.has(id))
  const explained = ledToFrom(scenario, [...reached, ...unlinked.map(({ id }) => id)])
  const islands = out.flatMap(({ id, path }): Complaint[] => {
    if (explained.has(id)) return []
    for (const led of ledToFrom(scenario, [id])) explained.add(led)
    return [{ code: 'unreachable-island', path, facts: { id } }]
  })
  return [...unlinked.map(({ id, path, code }): Complaint => ({ code, path, facts: { id } })), ...islands]
}

/** What can never happen, given the state: dead routes, nodes, endings, facts nobody can learn, and traps. */
export const findReachProblems = (scenario: Scenario, explored: Explored): Complaint[] => {
  if (!explored.complete) return [{ code: 'too-tangled', path: [], facts: { places: explored.places.size } }]
  const places = [...explored.places.values()]
  const reached = new Set(places.map(({ node }) => node))
  const routes = [
    ...scenario.nodes.flatMap((node, n) =>
      reached.has(node.id)
        ? routeComplaints(
            scenario,
            node.routes,
            node.id,
            ['nodes', n, 'routes'],
            places.filter((place) => place.node === node.id),
            explored.taken,
          )
        : [],
    ),
    ...routedActions.flatMap((action) =>
      routeComplaints(
        scenario,
        scenario.actions[action]?.routes ?? [],
        `actions.${action}`,
        ['actions', action, 'routes'],
        places,
        explored.taken,
      ),
    ),
  ]
  const unreached = findUnreached(scenario, explored, reached)
  const hasDead = routes.length + unreached.length > 0
  const written = new Set([
    ...scenario.nodes.flatMap(({ tells }) => tells),
    ...everyEffects(scenario).flatMap(({ effects }) => effects.reveal ?? []),
  ])
  return [
    ...routes,
    ...unreached,
    ...[...explored.trapped].flatMap((id): Complaint[] => {
      const n = scenario.nodes.findIndex((node) => node.id === id)
      const explained = routes.some(({ path }) => path[0] === 'nodes' && path[1] === n)
      return explained ? [] : [{ code: 'no-way-out', path: ['nodes', n, 'id'], facts: { id } }]
    }),
    ...scenario.facts.flatMap((fact, f): Complaint[] => {
      if (fact.known === 'record' || explored.known.has(fact.id)) return []
      if (hasDead && written.has(fact.id)) return []
      return [{ code: 'fact-never-told', path: ['facts', f, 'id'], facts: { id: fact.id, known: fact.known } }]
    }),
  ]
}
