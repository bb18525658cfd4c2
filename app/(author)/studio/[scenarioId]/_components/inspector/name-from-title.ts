import type { Plain } from '@/domain/editing/document'
import type { Edit } from '@/domain/editing/edit'
import type { Path } from '@/domain/scenario/problem'
import { starters } from '@/domain/scenario/starters'
import { endingsIn, freeName, isOwnName, nodesIn, slugOf, textAt } from '../desk/names'

/** The short name a moment or an ending gets from its title, while it has none but the one it came with. */
export const nameFromTitle = (root: Plain, path: Path): Edit | null => {
  const from = textAt(root, [...path, 'id'])
  const title = textAt(root, [...path, 'title'])
  const wanted = slugOf(title).slice(0, 32).replace(/-+$/, '')
  const isStarter = title === starters.momentTitle.text || title === starters.endingTitle.text
  if (from === '' || isOwnName(from) || isStarter || wanted.length < 3 || !isOwnName(wanted)) return null
  const to = freeName([...nodesIn(root), ...endingsIn(root)], wanted)
  return { kind: 'rename-id', of: path[0] === 'nodes' ? 'node' : 'ending', from, to }
}
