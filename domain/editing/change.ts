import type { Path, Plain } from './document'
import { isBlock, isList } from './write-yaml'

type Step = string | number

/**
 * What an edit comes down to, all in the places of the document as it was: several changes are made together, and none
 * of them moves the others.
 */
export type Change =
  | { readonly do: 'set'; readonly path: Path; readonly value: Plain }
  | { readonly do: 'add-key'; readonly path: Path; readonly key: string; readonly value: Plain }
  | { readonly do: 'insert'; readonly path: Path; readonly at: number; readonly value: Plain }
  | { readonly do: 'remove'; readonly path: Path }
  | { readonly do: 'move'; readonly path: Path; readonly from: number; readonly to: number }

/** The list or block a change is made in. */
export const placeOf = (change: Change): Path =>
  change.do === 'set' || change.do === 'remove' ? change.path.slice(0, -1) : change.path

export const isWithin = (path: Path, around: Path): boolean => around.every((step, index) => path[index] === step)

export const moved = <Item>(list: readonly Item[], from: number, to: number): Item[] => {
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}

const own = (changes: readonly Change[], depth: number) => changes.filter((change) => placeOf(change).length === depth)
const under = (changes: readonly Change[], depth: number, step: Step) =>
  changes.filter((change) => placeOf(change).length > depth && placeOf(change)[depth] === step)

const inList = (list: readonly Plain[], changes: readonly Change[], depth: number): Plain => {
  const here = own(changes, depth)
  const out: Plain[] = []
  for (let index = 0; index <= list.length; index++) {
    for (const change of here) if (change.do === 'insert' && change.at === index) out.push(change.value)
    if (index === list.length) break
    const mine = here.filter(
      (change) => (change.do === 'set' || change.do === 'remove') && change.path[depth] === index,
    )
    if (mine.some((change) => change.do === 'remove')) continue
    const set = mine.find((change) => change.do === 'set')
    const old = list[index] as Plain
    out.push(set?.do === 'set' ? set.value : changedValue(old, under(changes, depth, index), depth + 1))
  }
  const move = here.find((change) => change.do === 'move')
  return move?.do === 'move' ? moved(out, move.from, move.to) : out
}

const inBlock = (block: { readonly [key: string]: Plain }, changes: readonly Change[], depth: number): Plain => {
  const here = own(changes, depth)
  const out: Record<string, Plain> = {}
  for (const [key, old] of Object.entries(block)) {
    const mine = here.filter((change) => (change.do === 'set' || change.do === 'remove') && change.path[depth] === key)
    if (mine.some((change) => change.do === 'remove')) continue
    const set = mine.find((change) => change.do === 'set')
    out[key] = set?.do === 'set' ? set.value : changedValue(old, under(changes, depth, key), depth + 1)
  }
  for (const change of here) if (change.do === 'add-key') out[change.key] = change.value
  return out
}

/** What the document must say once the changes are made: the text is held to it after every edit. */
export const changedValue = (value: Plain, changes: readonly Change[], depth = 0): Plain => {
  if (changes.length === 0) return value
  if (isList(value)) return inList(value, changes, depth)
  return isBlock(value) ? inBlock(value, changes, depth) : value
}

/** Equal as data; the order of keys does not matter. */
export const isSame = (a: Plain | undefined, b: Plain | undefined): boolean => {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (!isBlock(a) || !isBlock(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]))
}

export const valueAt = (value: Plain, path: Path): Plain | undefined =>
  path.reduce<Plain | undefined>((at, step) => {
    if (at === undefined) return undefined
    if (isList(at)) return typeof step === 'number' ? at[step] : undefined
    return isBlock(at) && Object.hasOwn(at, step) ? at[step] : undefined
  }, value)
