import type { GoldenText, Plain } from './document'
import type { Edit } from './edit'
import { makeChanges } from './make-changes'
import { between } from './reconcile'
import { gone, rewrite } from './rewrite'
import { readTree } from './tree'

type Goldens = readonly GoldenText[]

const byName = (a: GoldenText, b: GoldenText): number => (a.name < b.name ? -1 : 1)

/** A golden conversation says after each turn where the customer is (`to`), and at its end where it ended. */
const namesPlace = (path: readonly (string | number)[]): boolean =>
  (path.length === 1 && path[0] === 'ending') || (path.length === 3 && path[0] === 'turns' && path[2] === 'to')

/** One that cannot be read stays as it is: the checks say what is wrong with it. */
const renamed = (golden: GoldenText, from: string, to: string): GoldenText => {
  const tree = readTree(golden.source)
  if (!tree.ok) return golden
  const root = tree.value.value
  const next = rewrite(root, (value: Plain, path) => (value === from && namesPlace(path) ? to : value))
  if (next === gone || next === root) return golden
  const made = makeChanges(tree.value, between([], root, next))
  return made.ok ? { ...golden, source: made.value.source } : golden
}

/** The golden conversations after an edit; the very same list when it leaves them alone. */
export const goldensAfter = (goldens: Goldens, edit: Edit): Goldens => {
  switch (edit.kind) {
    case 'keep-golden':
      return [...goldens.filter(({ name }) => name !== edit.golden.name), edit.golden].sort(byName)
    case 'drop-golden':
      return goldens.some(({ name }) => name === edit.name) ? goldens.filter(({ name }) => name !== edit.name) : goldens
    case 'set-goldens':
      return edit.conversations
    case 'rename-id': {
      if (edit.of !== 'node' && edit.of !== 'ending') return goldens
      const next = goldens.map((golden) => renamed(golden, edit.from, edit.to))
      return next.every((golden, index) => golden === goldens[index]) ? goldens : next
    }
    default:
      return goldens
  }
}
