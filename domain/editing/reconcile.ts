import { type Change, isSame, valueAt } from './change'
import type { Path, Plain } from './document'
import { isBlock, isList } from './write-yaml'

const idOf = (value: Plain | undefined): Plain | undefined =>
  value !== undefined && isBlock(value) ? value.id : undefined

/** Same thing before and after: by its id when it has one, else by what it says. */
const isKept = (a: Plain | undefined, b: Plain | undefined): boolean => {
  const id = idOf(a)
  return id !== undefined || idOf(b) !== undefined ? id === idOf(b) : isSame(a, b)
}

const betweenLists = (path: Path, before: readonly Plain[], after: readonly Plain[]): Change[] => {
  let head = 0
  while (head < before.length && head < after.length && isKept(before[head], after[head])) head += 1
  let tail = 0
  const room = Math.min(before.length, after.length) - head
  while (tail < room && isKept(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1
  const changes: Change[] = []
  const pair = (from: number, to: number) =>
    changes.push(...between([...path, from], before[from] as Plain, after[to] as Plain))
  for (let index = 0; index < head; index++) pair(index, index)
  const old = before.length - tail
  const fresh = after.length - tail
  let at = head
  for (; at < old && at < fresh; at++) pair(at, at)
  for (let index = at; index < old; index++) changes.push({ do: 'remove', path: [...path, index] })
  for (let index = at; index < fresh; index++)
    changes.push({ do: 'insert', path, at: old, value: after[index] as Plain })
  for (let index = 0; index < tail; index++) pair(old + index, fresh + index)
  return changes
}

/** The changes that make `after` of what is at `path`, leaving alone whatever is the same in both. */
export const between = (path: Path, before: Plain, after: Plain): Change[] => {
  if (isSame(before, after)) return []
  if (isList(before) && isList(after) && before.length > 0 && after.length > 0) return betweenLists(path, before, after)
  if (!isBlock(before) || !isBlock(after)) return [{ do: 'set', path, value: after }]
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  const all = Object.keys(before).length
  // Nothing in common: a new block, rather than one in which every line is exchanged.
  if (gone.length === all || all === 0 || Object.keys(after).length === 0) return [{ do: 'set', path, value: after }]
  return [
    ...gone.map((key): Change => ({ do: 'remove', path: [...path, key] })),
    ...Object.entries(after).flatMap(([key, value]): Change[] =>
      Object.hasOwn(before, key)
        ? between([...path, key], before[key] as Plain, value)
        : [{ do: 'add-key', path, key, value }],
    ),
  ]
}

/** Sets a field, making the blocks on the way to it. Null when a list or text stands in the way. */
export const setting = (root: Plain, path: Path, value: Plain): Change[] | null => {
  const old = valueAt(root, path)
  if (path.length === 0) return null
  if (old !== undefined) return between(path, old, value)
  let at = path.length - 1
  while (at > 0 && valueAt(root, path.slice(0, at)) === undefined) at -= 1
  const around = path.slice(0, at)
  const holder = valueAt(root, around)
  const key = path[at]
  const made = path.slice(at + 1).reduceRight<Plain | null>((inner, step) => {
    if (inner === null) return null
    return typeof step === 'number' ? (step === 0 ? [inner] : null) : { [step]: inner }
  }, value)
  // Nothing is there yet, as behind `routes:`: it becomes the block or list that the path asks for.
  if (holder === null && at > 0 && (typeof key === 'string' || key === 0)) {
    return made === null && value !== null
      ? null
      : [{ do: 'set', path: around, value: typeof key === 'string' ? { [key]: made } : [made] }]
  }
  if (key === undefined || (made === null && value !== null)) return null
  if (holder !== undefined && isBlock(holder) && typeof key === 'string')
    return [{ do: 'add-key', path: around, key, value: made }]
  if (holder !== undefined && isList(holder) && key === holder.length)
    return [{ do: 'insert', path: around, at: holder.length, value: made }]
  return null
}
