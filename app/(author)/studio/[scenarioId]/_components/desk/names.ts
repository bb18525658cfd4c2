import { valueAt } from '@/domain/editing/change'
import type { Plain } from '@/domain/editing/document'
import type { Path } from '@/domain/scenario/problem'

export type Named = { readonly id: string; readonly title: string }

export const textAt = (root: Plain, path: Path): string => {
  const value = valueAt(root, path)
  return typeof value === 'string' ? value : ''
}
export const numberAt = (root: Plain, path: Path): number | null => {
  const value = valueAt(root, path)
  return typeof value === 'number' ? value : null
}
export const listAt = (root: Plain, path: Path): readonly Plain[] => {
  const value = valueAt(root, path)
  return Array.isArray(value) ? value : []
}
export const textsAt = (root: Plain, path: Path): readonly string[] => listAt(root, path).map(String)

const namedAt = (root: Plain, path: Path, titleKey: string): readonly Named[] =>
  listAt(root, path).flatMap((_, index) => {
    const id = textAt(root, [...path, index, 'id'])
    return id === '' ? [] : [{ id, title: textAt(root, [...path, index, titleKey]) || id }]
  })

export const nodesIn = (root: Plain) => namedAt(root, ['nodes'], 'title')
export const endingsIn = (root: Plain) => namedAt(root, ['endings'], 'title')
export const factsIn = (root: Plain) => namedAt(root, ['facts'], 'text')
export const remediesIn = (root: Plain) => namedAt(root, ['policy', 'remedies'], 'label')

/** Everything a route has ever asked to be remembered. */
export const memoriesIn = (root: Plain): readonly Named[] => {
  const found = new Set<string>()
  const walk = (value: Plain): void => {
    if (Array.isArray(value)) for (const item of value) walk(item)
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'remember' && Array.isArray(inner)) for (const name of inner) found.add(String(name))
        else walk(inner)
      }
  }
  walk(root)
  return [...found].map((id) => ({ id, title: id.replaceAll('-', ' ') }))
}

/** A name of this kind that nothing has yet: `moment`, `moment-2`, ... */
export const freeName = (taken: readonly Named[], wanted: string): string => {
  const ids = new Set(taken.map(({ id }) => id))
  if (!ids.has(wanted)) return wanted
  for (let n = 2; ; n++) if (!ids.has(`${wanted}-${n}`)) return `${wanted}-${n}`
}

/** What somebody typed as a name the language takes: lower-case words joined by hyphens. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 48)

/** Whether the author has given it this name, or it came with the new thing: `moment`, `route-2`. */
export const isOwnName = (id: string): boolean => !/^(moment|ending|route)(-\d+)?$/.test(id)

/** A route as it is called where no condition stands beside it. */
export const routeTitle = (id: string, number: number): string =>
  id === '' || !isOwnName(id) ? `Route ${number}` : id.replaceAll('-', ' ')
