import type { Plain } from './document'
import { isBlock, isList } from './write-yaml'

/** What the author calls things, by their short names. */
export type Titles = {
  readonly places: ReadonlyMap<string, string>
  readonly facts: ReadonlyMap<string, string>
  readonly remedies: ReadonlyMap<string, string>
}

export const noTitles: Titles = { places: new Map(), facts: new Map(), remedies: new Map() }

const listed = (list: Plain | undefined, key: string): [string, string][] =>
  (list !== undefined && isList(list) ? list : []).flatMap((item): [string, string][] => {
    if (!isBlock(item) || typeof item.id !== 'string') return []
    const title = item[key]
    return typeof title === 'string' && title !== '' ? [[item.id, title]] : []
  })

export const titlesIn = (root: Plain): Titles => {
  if (!isBlock(root)) return noTitles
  const policy = root.policy !== undefined && isBlock(root.policy) ? root.policy : {}
  return {
    places: new Map([...listed(root.endings, 'title'), ...listed(root.nodes, 'title')]),
    facts: new Map(listed(root.facts, 'text')),
    remedies: new Map(listed(policy.remedies, 'label')),
  }
}

/** “It arrived broken”; a short name without a title stays as it is. */
export const titled = (titles: ReadonlyMap<string, string>, id: string): string => {
  const title = titles.get(id)?.replace(/\.$/, '')
  if (title === undefined) return id
  return `“${title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title}”`
}
