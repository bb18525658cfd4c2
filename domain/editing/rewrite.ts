import type { Path, Plain } from './document'
import type { Named } from './edit'
import { isBlock, isList } from './write-yaml'

/** Stands for "take this out". */
export const gone = Symbol('gone')
export type Rewriting = (value: Plain, path: Path) => Plain | typeof gone

/** A copy in which every value, innermost first, is what `rewriting` makes of it; what it leaves alone is shared. */
export const rewrite = (value: Plain, rewriting: Rewriting, path: Path = []): Plain | typeof gone => {
  if (isList(value)) {
    const items = value.map((item, index) => rewrite(item, rewriting, [...path, index]))
    const same = items.every((item, index) => item === value[index])
    return rewriting(same ? value : items.filter((item) => item !== gone), path)
  }
  if (!isBlock(value)) return rewriting(value, path)
  let same = true
  const made: Record<string, Plain> = {}
  for (const [key, inner] of Object.entries(value)) {
    const now = rewrite(inner, rewriting, [...path, key])
    if (now !== inner) same = false
    if (now !== gone) made[key] = now
  }
  return rewriting(same ? value : made, path)
}

const listed: Readonly<Record<Named, readonly string[]>> = {
  node: ['visited'],
  ending: [],
  fact: ['tells', 'reveal', 'restates', 'restated', 'contradicts', 'knows'],
  remedy: ['offers', 'offered'],
  memory: ['remember', 'remembers'],
}
const single: Readonly<Record<Named, readonly string[]>> = {
  node: ['go'],
  ending: ['go', 'boilsOver', 'leaves'],
  fact: ['fact'],
  remedy: [],
  memory: [],
}
const homes: Readonly<Record<Named, Path>> = {
  node: ['nodes'],
  ending: ['endings'],
  fact: ['facts'],
  remedy: ['policy', 'remedies'],
  memory: [],
}

export const homeOf = (of: Named): Path => homes[of]

const isDefinition = (of: Named, path: Path): boolean => {
  const home = homes[of]
  return (
    home.length > 0 &&
    path.length === home.length + 2 &&
    path.at(-1) === 'id' &&
    home.every((step, index) => path[index] === step)
  )
}

/** Whether the text at `path` names a thing of this sort. */
export const isUse = (of: Named, path: Path): boolean => {
  const last = path.at(-1)
  if (typeof last === 'string') {
    if (of === 'node' && path.length === 1 && last === 'start') return true
    return single[of].includes(last) && path.length > 1
  }
  const list = path.at(-2)
  return typeof list === 'string' && listed[of].includes(list)
}

export const isName = (of: Named, path: Path): boolean => isUse(of, path) || isDefinition(of, path)

/** How often each id is used, its own definition left out. */
export const usesOf = (value: Plain, of: Named): ReadonlyMap<string, readonly Path[]> => {
  const found = new Map<string, Path[]>()
  rewrite(value, (inner, path) => {
    if (typeof inner === 'string' && isUse(of, path)) found.set(inner, [...(found.get(inner) ?? []), path])
    return inner
  })
  return found
}
