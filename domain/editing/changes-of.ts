import { fail, ok, type Problem, type Result } from '../result'
import { type Change, valueAt } from './change'
import type { Path, Plain } from './document'
import type { Edit, Named, Orphans, Owner } from './edit'
import { newEnding, newFact, newNode, newRemedy, newRoute } from './new-node'
import { between, setting } from './reconcile'
import { gone, homeOf, isName, isUse, type Rewriting, rewrite } from './rewrite'
import { isBlock, isList } from './write-yaml'

type Changes = Result<readonly Change[], Problem>
type Beside = 'replace-document' | 'keep-golden' | 'drop-golden' | 'set-goldens' | 'set-layout'
type Structural = Exclude<Edit, { kind: 'put-back' | 'several' | 'replace-source' | Beside }>

const listAt = (root: Plain, path: Path): readonly Plain[] => {
  const value = valueAt(root, path)
  return value !== undefined && isList(value) ? value : []
}
const indexOfId = (list: readonly Plain[], id: string): number =>
  list.findIndex((item) => isBlock(item) && item.id === id)
const missing = (what: string, id: string) => fail({ code: `no-such-${what}`, facts: { id } })

const ownerPath = (root: Plain, owner: Owner): Path | null => {
  if ('action' in owner)
    return valueAt(root, ['actions', owner.action]) === undefined ? null : ['actions', owner.action]
  const index = indexOfId(listAt(root, ['nodes']), owner.node)
  return index < 0 ? null : ['nodes', index]
}

const put = (root: Plain, path: Path, value: Plain): Changes => {
  const changes = setting(root, path, value)
  return changes ? ok(changes) : fail({ code: 'no-such-place', facts: { path: path.join('.') } })
}

const insert = (root: Plain, path: Path, value: Plain, at?: number): Changes => {
  const old = valueAt(root, path)
  if (old !== undefined && old !== null && !isList(old))
    return fail({ code: 'not-a-list', facts: { path: path.join('.') } })
  const list = listAt(root, path)
  if (list.length === 0) return put(root, path, [value])
  const place = Math.min(Math.max(0, at ?? list.length), list.length)
  return ok([{ do: 'insert', path, at: place, value }])
}

const remove = (root: Plain, path: Path): Changes => {
  if (path.length === 0) return fail({ code: 'no-such-place', facts: { path: '' } })
  if (valueAt(root, path) === undefined) return ok([])
  const around = path.slice(0, -1)
  const holder = valueAt(root, around)
  if (around.length > 0 && holder !== undefined && isList(holder) && holder.length === 1) return put(root, around, [])
  if (around.length > 0 && holder !== undefined && isBlock(holder) && Object.keys(holder).length === 1)
    return put(root, around, {})
  return ok([{ do: 'remove', path }])
}

const move = (root: Plain, path: Path, from: number, to: number): Changes => {
  const { length } = listAt(root, path)
  if (from < 0 || from >= length) return fail({ code: 'no-such-place', facts: { path: [...path, from].join('.') } })
  const place = Math.min(Math.max(0, to), length - 1)
  return ok(from === place ? [] : [{ do: 'move', path, from, to: place }])
}

const rewritten = (root: Plain, rewriting: Rewriting): Changes => {
  const next = rewrite(root, rewriting)
  return next === gone ? ok([]) : ok(between([], root, next))
}

/** Lists that lost their last name go with it; a list that was empty before is none of our business. */
const withoutName =
  (of: Named, id: string): Rewriting =>
  (value, path) => {
    if (value === id && isUse(of, path)) return gone
    return isList(value) && value.length === 0 && isUse(of, [...path, 0]) ? gone : value
  }

const removeThing = (root: Plain, of: Named, id: string): Changes => {
  const home = homeOf(of)
  if (indexOfId(listAt(root, home), id) < 0) return missing(of, id)
  const prune = withoutName(of, id)
  return rewritten(root, (value, path) => {
    const inHome = path.length === home.length + 1 && home.every((step, index) => path[index] === step)
    return inHome && isBlock(value) && value.id === id ? gone : prune(value, path)
  })
}

const removeStop = (root: Plain, of: 'node' | 'ending', id: string, routes: Orphans): Changes => {
  const list = listAt(root, homeOf(of))
  if (indexOfId(list, id) < 0) return missing(of, id)
  const to = typeof routes === 'object' ? routes.to : null
  const next = list.flatMap((item) =>
    isBlock(item) && item.id !== id && typeof item.id === 'string' ? [item.id] : [],
  )[0]
  return rewritten(root, (value, path) => {
    const last = path.at(-1)
    if (path.length === 2 && path[0] === homeOf(of)[0] && isBlock(value) && value.id === id) return gone
    if (routes === 'remove' && path.at(-2) === 'routes' && isBlock(value) && value.go === id) return gone
    if (value === id && last === 'go') return to ?? (routes === 'remove' && path.at(-3) === 'routes' ? value : gone)
    if (value === id && isUse(of, path) && typeof last === 'string') return to ?? next ?? value
    return of === 'node' ? withoutName('node', id)(value, path) : value
  })
}

const renameId = (root: Plain, edit: Extract<Edit, { kind: 'rename-id' }>): Changes => {
  const { of, from, to } = edit
  if (from === to) return ok([])
  const home = homeOf(of)
  if (home.length > 0 && indexOfId(listAt(root, home), from) < 0) return missing(of, from)
  const rivals =
    of === 'node' || of === 'ending' ? [...listAt(root, ['nodes']), ...listAt(root, ['endings'])] : listAt(root, home)
  if (home.length > 0 && indexOfId(rivals, to) >= 0) return fail({ code: 'name-taken', facts: { id: to } })
  return rewritten(root, (value, path) => (value === from && isName(of, path) ? to : value))
}

const inRoutes = (root: Plain, owner: Owner, act: (path: Path, routes: readonly Plain[]) => Changes): Changes => {
  const path = ownerPath(root, owner)
  if (!path) return 'node' in owner ? missing('node', owner.node) : missing('action', owner.action)
  return act([...path, 'routes'], listAt(root, [...path, 'routes']))
}

const atRoute = (root: Plain, owner: Owner, id: string, act: (path: Path, index: number) => Changes): Changes =>
  inRoutes(root, owner, (path, routes) => {
    const index = indexOfId(routes, id)
    return index < 0 ? missing('route', id) : act(path, index)
  })

const add = (root: Plain, path: Path, what: Named, thing: { readonly [key: string]: Plain }, at?: number): Changes => {
  const id = String(thing.id)
  const rivals =
    what === 'node' || what === 'ending'
      ? [...listAt(root, ['nodes']), ...listAt(root, ['endings'])]
      : listAt(root, path)
  return indexOfId(rivals, id) >= 0 ? fail({ code: 'name-taken', facts: { id } }) : insert(root, path, thing, at)
}

const connect = (root: Plain, edit: Extract<Edit, { kind: 'connect' }>): Changes => {
  const go = (path: Path): Changes =>
    edit.go === null ? remove(root, [...path, 'go']) : put(root, [...path, 'go'], edit.go)
  return edit.route === 'otherwise'
    ? inRoutes(root, edit.in, (path) => go([...path.slice(0, -1), 'otherwise']))
    : atRoute(root, edit.in, edit.route, (path, index) => go([...path, index]))
}

/** What an edit means for the data in the document. */
export const changesOf = (root: Plain, edit: Structural): Changes => {
  switch (edit.kind) {
    case 'set-field':
      return put(root, edit.path, edit.value)
    case 'remove-field':
      return remove(root, edit.path)
    case 'insert-item':
      return insert(root, edit.path, edit.value, edit.at)
    case 'move-item':
      return move(root, edit.path, edit.from, edit.to)
    case 'add-node': {
      const after = edit.after === undefined ? -1 : indexOfId(listAt(root, ['nodes']), edit.after)
      return add(root, ['nodes'], 'node', newNode(edit.node), after < 0 ? undefined : after + 1)
    }
    case 'remove-node':
      return removeStop(root, 'node', edit.id, edit.routes)
    case 'add-ending':
      return add(root, ['endings'], 'ending', newEnding(edit.ending))
    case 'remove-ending':
      return removeStop(root, 'ending', edit.id, edit.routes)
    case 'rename-id':
      return renameId(root, edit)
    case 'add-route':
      return inRoutes(root, edit.in, (path, routes) => {
        if (indexOfId(routes, edit.route.id) >= 0) return fail({ code: 'name-taken', facts: { id: edit.route.id } })
        const route = newRoute('action' in edit.in ? { verdict: 'right', ...edit.route } : edit.route)
        return insert(root, path, route, edit.at)
      })
    case 'remove-route':
      return atRoute(root, edit.in, edit.route, (path, index) => remove(root, [...path, index]))
    case 'move-route':
      return atRoute(root, edit.in, edit.route, (path, index) => move(root, path, index, edit.to))
    case 'rename-route':
      return atRoute(root, edit.in, edit.from, (path, index) =>
        indexOfId(listAt(root, path), edit.to) >= 0 && edit.from !== edit.to
          ? fail({ code: 'name-taken', facts: { id: edit.to } })
          : put(root, [...path, index, 'id'], edit.to),
      )
    case 'connect':
      return connect(root, edit)
    case 'add-fact':
      return add(root, ['facts'], 'fact', newFact(edit.fact))
    case 'add-remedy':
      return add(root, ['policy', 'remedies'], 'remedy', newRemedy(edit.remedy))
    case 'remove-fact':
      return removeThing(root, 'fact', edit.id)
    case 'remove-remedy':
      return removeThing(root, 'remedy', edit.id)
    case 'add-saying':
      return insert(root, edit.path, { ...(edit.temper ? { temper: edit.temper } : {}), lines: edit.lines }, edit.at)
  }
}
