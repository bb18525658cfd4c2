import type { Effects, Scenario } from '../../scenario/schema'
import { everyCondition, routedActions } from '../../scenario/walk'
import { type Formula, formulaOf, negated } from './formula'
import { domainOf, keyOf, type Place } from './place'
import { type Domain, isPossible } from './solve'

/** Past this many places a customer is too tangled to be explored; nothing is then called unreachable. */
const mostPlaces = 20_000

export type Explored = {
  readonly places: ReadonlyMap<string, Place>
  /** `node/route`, `action/route`: everything that some reply in some reachable state takes. */
  readonly taken: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  /** Nodes where some reachable state has no reply that ever leads to an ending. */
  readonly trapped: ReadonlySet<string>
  readonly known: ReadonlySet<string>
  /** False when the search was given up; its silence then means nothing. */
  readonly complete: boolean
}

type Option = {
  readonly name: string
  readonly effects: Effects
  readonly formulas: readonly Formula[]
  readonly temper?: { above?: number; below?: number }
}

/** Each route with what must hold for it to be the first that matches. */
export const optionsOf = (
  scenario: Scenario,
  owner: string,
  routes: Scenario['nodes'][number]['routes'],
  otherwise: Effects,
): Option[] => {
  const asked = routes.map(({ when }) => formulaOf(when, scenario))
  const before = (end: number) => asked.slice(0, end).map(negated)
  return [
    ...routes.map((route, r) => ({
      name: `${owner}/${route.id}`,
      effects: route,
      formulas: [asked[r] as Formula, ...before(r)],
      ...(route.when.temper ? { temper: route.when.temper } : {}),
    })),
    { name: `${owner}/otherwise`, effects: otherwise, formulas: before(routes.length) },
  ]
}

const merged = (
  list: readonly string[],
  more: readonly string[] | undefined,
  kept: ReadonlySet<string>,
): readonly string[] => {
  const fresh = (more ?? []).filter((item) => kept.has(item) && !list.includes(item))
  return fresh.length === 0 ? list : [...new Set([...list, ...fresh])].sort()
}

/** Longest stay at a node that any of its routes can tell from a longer one. */
export const longestStay = (scenario: Scenario): number =>
  1 +
  everyCondition(scenario).reduce(
    (most, { condition: { turnsHere } }) => Math.max(most, turnsHere?.atLeast ?? 0, (turnsHere?.atMost ?? 0) + 1),
    1,
  )

/** Walks every state this customer can be in, whatever the trainee says or does. */
export const explore = (scenario: Scenario): Explored => {
  const cap = longestStay(scenario)
  const conditions = everyCondition(scenario).map(({ condition }) => condition)
  const facts = new Set(scenario.facts.map(({ id }) => id))
  const memories = new Set(conditions.flatMap(({ remembers }) => remembers ?? []))
  const stops = new Set(conditions.flatMap(({ visited }) => visited ?? []))
  const nodes = new Map(scenario.nodes.map((node) => [node.id, node]))
  const endings = new Set(scenario.endings.map(({ id }) => id))
  const { boiling, boilsOver, leaves, temper: start } = scenario.customer

  const options = new Map(
    scenario.nodes.map((node) => [node.id, optionsOf(scenario, node.id, node.routes, node.otherwise)]),
  )
  const acting = routedActions.flatMap((action) => {
    const written = scenario.actions[action]
    return written ? optionsOf(scenario, `actions.${action}`, written.routes, written.otherwise) : []
  })

  const places = new Map<string, Place>()
  const taken = new Set<string>()
  const ended = new Set<string>([leaves])
  const leads = new Map<string, Set<string>>()
  const queue: string[] = []
  let complete = true

  const enter = (place: Place): string => {
    const key = keyOf(place)
    const old = places.get(key)
    const wider: Place = old
      ? {
          ...old,
          temper: [Math.min(old.temper[0], place.temper[0]), Math.max(old.temper[1], place.temper[1])],
          turns: Math.min(old.turns, place.turns),
        }
      : place
    const grown =
      !old || wider.temper[0] !== old.temper[0] || wider.temper[1] !== old.temper[1] || wider.turns !== old.turns
    if (grown) {
      places.set(key, wider)
      queue.push(key)
    }
    return key
  }
  const arrive = (place: Place, id: string): Place => ({
    ...place,
    node: id,
    turnsHere: 0,
    known: merged(place.known, nodes.get(id)?.tells, facts),
    visited: merged(place.visited, [id], stops),
  })

  const record = scenario.facts.filter(({ known }) => known === 'record').map(({ id }) => id)
  const blank: Place = {
    node: scenario.start,
    turnsHere: 0,
    known: record.sort(),
    memory: [],
    visited: [],
    temper: [start, start],
    turns: 0,
  }
  const first = enter(arrive(blank, scenario.start))

  const follow = (key: string, place: Place, domain: Domain, option: Option, isReply: boolean): void => {
    if (!isPossible(option.formulas, domain)) return
    taken.add(option.name)
    const { go, reveal, remember, temper: shift = 0 } = option.effects
    const [low, high] = domain('temper')
    const asked = option.temper
    const from = Math.max(low, (asked?.above ?? -1) + 1)
    const to = Math.min(high, (asked?.below ?? 101) - 1)
    const clamp = (value: number) => Math.min(100, Math.max(0, value + shift))
    const out = leads.get(key) ?? new Set()
    leads.set(key, out)
    if (go !== undefined && endings.has(go)) {
      ended.add(go)
      if (isReply) out.add('an ending')
      return
    }
    if (clamp(to) >= boiling) ended.add(boilsOver)
    if (clamp(from) >= boiling) return
    const moved: Place = {
      ...place,
      known: merged(place.known, reveal, facts),
      memory: merged(place.memory, remember, memories),
      temper: [clamp(from), Math.min(clamp(to), boiling - 1)],
      turns: place.turns + (isReply ? 1 : 0),
      turnsHere: isReply ? Math.min(cap, place.turnsHere + 1) : place.turnsHere,
    }
    const next = enter(go === undefined || go === place.node ? moved : arrive(moved, go))
    if (isReply) out.add(next)
  }

  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    if (places.size > mostPlaces) {
      complete = false
      break
    }
    const place = places.get(key)
    if (!place) continue
    const domain = domainOf(scenario, place, cap)
    for (const option of options.get(place.node) ?? []) follow(key, place, domain, option, true)
    for (const option of acting) follow(key, place, domain, option, false)
  }

  return {
    places,
    taken,
    endings: ended,
    trapped: new Set(complete ? trappedIn(places, leads, first) : []),
    known: new Set([...places.values()].flatMap(({ known }) => known)),
    complete,
  }
}

/** Nodes of the places from which no path of replies arrives at an ending. */
const trappedIn = (
  places: ReadonlyMap<string, Place>,
  leads: ReadonlyMap<string, Set<string>>,
  first: string,
): string[] => {
  const back = new Map<string, string[]>()
  for (const [from, targets] of leads) for (const to of targets) back.set(to, [...(back.get(to) ?? []), from])
  const free = new Set<string>(['an ending'])
  const queue = ['an ending']
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const from of back.get(at) ?? [])
      if (!free.has(from)) {
        free.add(from)
        queue.push(from)
      }
  return [first, ...places.keys()].filter((key) => !free.has(key)).map((key) => places.get(key)?.node ?? key)
}
