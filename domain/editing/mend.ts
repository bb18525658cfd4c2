import type { ScenarioProblem } from '../scenario/problem'
import { starters } from '../scenario/starters'
import { isSame, valueAt } from './change'
import type { Path, Plain, ScenarioDocument } from './document'
import type { Edit, Owner } from './edit'
import { rewrite } from './rewrite'
import { titled, titlesIn } from './titles-in'
import { readTree } from './tree'
import { isBlock, isList } from './write-yaml'

/** A way to put a problem right with one click, as an edit that can be undone. */
export type Mend = { readonly label: string; readonly edit: Edit }

const actionNames = ['manager', 'callback', 'writing', 'end'] as const

/** The node or action a path lies in. */
const ownerAt = (root: Plain, path: Path): Owner | null => {
  const [first, second] = path
  if (first === 'nodes' && typeof second === 'number') {
    const id = valueAt(root, ['nodes', second, 'id'])
    return typeof id === 'string' ? { node: id } : null
  }
  const action = first === 'actions' ? actionNames.find((name) => name === second) : undefined
  return action ? { action } : null
}

const routeAt = (root: Plain, path: Path): { owner: Owner; route: string; index: number } | null => {
  const owner = ownerAt(root, path)
  const at = path.indexOf('routes')
  const index = path[at + 1]
  const id = at < 0 ? undefined : valueAt(root, [...path.slice(0, at + 2), 'id'])
  return owner && typeof id === 'string' && typeof index === 'number' ? { owner, route: id, index } : null
}

const suggested = (problem: ScenarioProblem): string | null =>
  /Did you mean `([^`]+)`/.exec(problem.remedy)?.[1] ?? null

/** Where the wrong name itself stands: a list of one is complained about as a whole. */
const namePath = (root: Plain, { path, facts }: ScenarioProblem): Path => {
  const value = valueAt(root, path)
  const at = value !== undefined && isList(value) ? value.indexOf(String(facts.id)) : -1
  return at < 0 ? path : [...path, at]
}

const unknownName = (root: Plain, problem: ScenarioProblem): Mend[] => {
  const path = namePath(root, problem)
  const near = suggested(problem)
  const isList = typeof path.at(-1) === 'number'
  return [
    ...(near ? [{ label: `Change it to ${near}`, edit: { kind: 'set-field', path, value: near } as const }] : []),
    ...(isList || path.at(-1) === 'go' || path.at(-1) === 'fact'
      ? [{ label: `Take ${String(problem.facts.id)} out`, edit: { kind: 'remove-field', path } as const }]
      : []),
  ]
}

const freeId = (root: Plain, wanted: string): string => {
  const taken = new Set<string>()
  rewrite(root, (value, path) => {
    if (path.at(-1) === 'id' && typeof value === 'string') taken.add(value)
    return value
  })
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`
}

/** A node or ending nobody comes to: link it from the place that stays most, or take it out. */
const unreached = (root: Plain, problem: ScenarioProblem): Mend[] => {
  const id = String(problem.facts.id)
  const isNode = problem.path[0] === 'nodes'
  const { places } = titlesIn(root)
  const nodes = valueAt(root, ['nodes'])
  const lonely = (nodes !== undefined && isList(nodes) ? nodes : []).find(
    (node) =>
      isBlock(node) &&
      node.id !== id &&
      node.otherwise !== undefined &&
      node.otherwise !== null &&
      isBlock(node.otherwise) &&
      node.otherwise.go === undefined,
  )
  const from = lonely !== undefined && isBlock(lonely) && typeof lonely.id === 'string' ? lonely.id : null
  return [
    ...(from
      ? [
          {
            label: `Lead to it from ${titled(places, from)}, when nothing else fits`,
            edit: { kind: 'connect', in: { node: from }, route: 'otherwise', go: id } as const,
          },
        ]
      : []),
    {
      label: `Delete ${titled(places, id)}`,
      edit: isNode ? { kind: 'remove-node', id, routes: 'stay' } : { kind: 'remove-ending', id, routes: 'stay' },
    },
  ]
}

const shadowed = (root: Plain, problem: ScenarioProblem): Mend[] => {
  const found = routeAt(root, problem.path)
  if (!found) return []
  const list = valueAt(root, problem.path.slice(0, problem.path.indexOf('routes') + 1))
  const above = (list !== undefined && isList(list) ? list : []).findIndex(
    (route) => isBlock(route) && route.id === problem.facts.earlier,
  )
  const up: Mend[] =
    problem.code === 'route-shadowed' && above >= 0 && above < found.index
      ? [
          {
            label: 'Move it above that one',
            edit: { kind: 'move-route', in: found.owner, route: found.route, to: above },
          },
        ]
      : []
  return [...up, { label: 'Delete this route', edit: { kind: 'remove-route', in: found.owner, route: found.route } }]
}

const missingKey = (root: Plain, problem: ScenarioProblem): Mend[] => {
  const key = problem.path.at(-1)
  const owner = ownerAt(root, problem.path)
  if (!owner || problem.path.length !== 3) return []
  if (key === 'otherwise') {
    const value: Plain =
      'node' in owner
        ? { says: [{ lines: [starters.momentElse.text] }] }
        : { verdict: 'wrong', says: [{ lines: [starters.wayOutSays.text] }] }
    return [{ label: 'Let them stay here when nothing fits', edit: { kind: 'set-field', path: problem.path, value } }]
  }
  return key === 'routes'
    ? [{ label: 'Add an empty list of routes', edit: { kind: 'set-field', path: problem.path, value: [] } }]
    : []
}

const duplicate = (root: Plain, problem: ScenarioProblem): Mend[] => {
  const value = freeId(root, String(problem.facts.id))
  return [{ label: `Rename this one to ${value}`, edit: { kind: 'set-field', path: problem.path, value } }]
}

const swappedRange = (root: Plain, problem: ScenarioProblem): Mend[] => {
  const range = valueAt(root, problem.path)
  if (range === undefined || !isBlock(range)) return []
  const pairs = [
    ['atLeast', 'atMost'],
    ['above', 'below'],
  ] as const
  return pairs.flatMap(([low, high]): Mend[] => {
    const [from, to] = [range[low], range[high]]
    if (typeof from !== 'number' || typeof to !== 'number' || isSame(from, to) || from < to) return []
    return [
      {
        label: 'Swap the two numbers',
        edit: { kind: 'set-field', path: problem.path, value: { [low]: to, [high]: from } },
      },
    ]
  })
}

/** The safe mends of a problem, the likeliest first; empty when only the author can know. */
export const mendsOf = ({ source }: Pick<ScenarioDocument, 'source'>, problem: ScenarioProblem): readonly Mend[] => {
  const tree = readTree(source)
  if (!tree.ok || problem.file !== undefined) return []
  const root = tree.value.value
  switch (problem.code) {
    case 'missing-key':
      return missingKey(root, problem)
    case 'unknown-key':
      return [
        ...(suggested(problem) === null ? [] : renamedKey(root, problem)),
        { label: `Delete ${String(problem.facts.key)}`, edit: { kind: 'remove-field', path: problem.path } },
      ]
    case 'unknown-target':
    case 'unknown-node':
    case 'unknown-ending':
    case 'unknown-fact':
    case 'unknown-remedy':
    case 'unknown-memory':
    case 'unknown-technique':
      return unknownName(root, problem)
    case 'duplicate-id':
    case 'node-is-ending':
      return duplicate(root, problem)
    case 'unreachable-node':
    case 'unreachable-ending':
      return unreached(root, problem)
    case 'route-shadowed':
    case 'route-impossible':
      return shadowed(root, problem)
    case 'empty-range':
      return swappedRange(root, problem)
    case 'part-not-claimed':
      return [
        {
          label: 'Tick it',
          edit: { kind: 'insert-item', path: ['parts'], value: String(problem.facts.part) },
        },
      ]
    case 'no-way-out': {
      const owner = ownerAt(root, problem.path)
      const leaves = valueAt(root, ['customer', 'leaves'])
      if (!owner || typeof leaves !== 'string') return []
      const route = { id: 'enough', when: { turnsHere: { atLeast: 3 } }, go: leaves }
      return [
        {
          label: `Let them leave after three replies, to ${titled(titlesIn(root).places, leaves)}`,
          edit: { kind: 'add-route', in: owner, route },
        },
      ]
    }
    default:
      return []
  }
}

/** A misspelt key, with its value under the right name. */
const renamedKey = (root: Plain, problem: ScenarioProblem): Mend[] => {
  const right = suggested(problem)
  const around = problem.path.slice(0, -1)
  const value = valueAt(root, problem.path)
  if (right === null || value === undefined || valueAt(root, [...around, right]) !== undefined) return []
  const edits: Edit[] = [
    { kind: 'set-field', path: [...around, right], value },
    { kind: 'remove-field', path: problem.path },
  ]
  return [{ label: `Change it to ${right}`, edit: { kind: 'several', edits } }]
}
