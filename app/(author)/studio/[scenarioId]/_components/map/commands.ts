import { valueAt } from '@/domain/editing/change'
import type { Plain, Position } from '@/domain/editing/document'
import type { Edit, Owner } from '@/domain/editing/edit'
import type { GraphNode } from '@/domain/editing/map'
import type { Path } from '@/domain/scenario/problem'
import { endingsIn, freeName, listAt, nodesIn, textAt } from '../desk/names'
import type { Selection } from '../desk/selection'

/** What a button, a key and a test all do: the edit, and what is chosen afterwards. */
export type Command = { readonly edit: Edit; readonly select: Selection }

const everyName = (root: Plain) => [...nodesIn(root), ...endingsIn(root)]

export const ownerOf = (root: Plain, path: Path): Owner | null => {
  if (path[0] === 'nodes') {
    const id = textAt(root, [...path.slice(0, 2), 'id'])
    return id === '' ? null : { node: id }
  }
  const action = path[0] === 'actions' ? path[1] : null
  return action === 'manager' || action === 'callback' || action === 'writing' || action === 'end' ? { action } : null
}

/** A new moment, behind the chosen one in the file. */
export const addNode = (root: Plain, after: string | null, position?: Position): Command => {
  const nodes = nodesIn(root)
  const id = freeName(everyName(root), 'moment')
  const at = after === null ? nodes.length : nodes.findIndex((node) => node.id === after) + 1
  return {
    edit: { kind: 'add-node', node: { id }, ...(after === null ? {} : { after }), ...(position ? { position } : {}) },
    select: ['nodes', at],
  }
}

export const addEnding = (root: Plain, position?: Position): Command => ({
  edit: {
    kind: 'add-ending',
    ending: { id: freeName(everyName(root), 'ending') },
    ...(position ? { position } : {}),
  },
  select: ['endings', listAt(root, ['endings']).length],
})

/** A new route, last in line but before `otherwise`. It stays here until it is told where to lead. */
export const addRoute = (root: Plain, card: Pick<GraphNode, 'path'>, go?: string): Command | null => {
  const owner = ownerOf(root, card.path)
  if (!owner) return null
  const routes = listAt(root, [...card.path, 'routes'])
  const taken = routes.map((_, index) => ({ id: textAt(root, [...card.path, 'routes', index, 'id']), title: '' }))
  const id = freeName(taken, 'route')
  return {
    edit: {
      kind: 'add-route',
      in: owner,
      route: { id, ...(go ? { go } : {}), ...('action' in owner ? { verdict: 'right' } : {}) },
    },
    select: [...card.path, 'routes', routes.length],
  }
}

/** Leads a route, or what happens otherwise, to another place. */
export const connect = (root: Plain, path: Path, go: string | null): Edit | null => {
  if (path[0] === 'customer') return go === null ? null : { kind: 'set-field', path, value: go }
  const owner = ownerOf(root, path)
  if (!owner) return null
  const route = path[2] === 'otherwise' ? 'otherwise' : textAt(root, [...path, 'id'])
  return route === '' ? null : { kind: 'connect', in: owner, route, go }
}

/** Takes out what is chosen. What led to it stays, and is listed as a problem: nothing vanishes unseen. */
export const remove = (root: Plain, selection: Selection): Command | null => {
  const [home, at, list, index] = selection
  if (selection.length === 4 && list === 'routes' && typeof index === 'number') {
    const owner = ownerOf(root, selection)
    const route = textAt(root, [...selection, 'id'])
    const edit: Edit =
      owner && route !== '' ? { kind: 'remove-route', in: owner, route } : { kind: 'remove-field', path: selection }
    return { edit, select: selection.slice(0, 2) }
  }
  if (selection.length !== 2 || valueAt(root, selection) === undefined) return null
  const id = textAt(root, [...selection, 'id'])
  if (home === 'nodes') return { edit: { kind: 'remove-node', id, routes: 'stay' }, select: [] }
  if (home === 'endings') return { edit: { kind: 'remove-ending', id, routes: 'stay' }, select: [] }
  return home === 'actions' && typeof at === 'string'
    ? { edit: { kind: 'remove-field', path: selection }, select: ['actions'] }
    : null
}

/** One step up or down in the order routes are looked at. */
export const moveRoute = (root: Plain, path: Path, by: -1 | 1): Command | null => {
  const index = path[3]
  const owner = ownerOf(root, path)
  if (!owner || path[2] !== 'routes' || typeof index !== 'number') return null
  const to = index + by
  if (to < 0 || to >= listAt(root, path.slice(0, 3)).length) return null
  const route = textAt(root, [...path, 'id'])
  return { edit: { kind: 'move-route', in: owner, route, to }, select: [...path.slice(0, 3), to] }
}
