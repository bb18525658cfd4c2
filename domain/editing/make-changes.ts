import { fail, ok, type Problem, type Result } from '../result'
import { longestSource } from '../scenario/source'
import { type Change, changedValue, isSame, isWithin, placeOf, valueAt } from './change'
import type { Path, Plain } from './document'
import { applySplices, inOrder, overlap, type Splice } from './splice'
import { splicesOf } from './splices-of'
import { readTree, type Tree } from './tree'

export type Changed = { readonly source: string; readonly inverse: readonly Splice[] }

/** Two cuts may share text, as when neighbours go together; then they are one cut. */
const withoutDoubleCuts = (ordered: readonly Splice[]): readonly Splice[] => {
  const out: Splice[] = []
  for (const splice of ordered) {
    const last = out.at(-1)
    const isCut = splice.text === '' && last?.text === '' && splice.start <= last.end
    if (last && isCut) out[out.length - 1] = { ...last, end: Math.max(last.end, splice.end) }
    else out.push(splice)
  }
  return out
}

const attempt = (tree: Tree, changes: readonly Change[], expected: Plain): Changed | null => {
  const splices = splicesOf(tree, changes)
  if (!splices) return null
  const ordered = withoutDoubleCuts(inOrder(splices))
  if (overlap(ordered)) return null
  const made = applySplices(tree.source, ordered)
  // Too long to be read back; the edit is refused for that, not for how it was written.
  if (made.source.length > longestSource) return made
  const read = readTree(made.source, tree)
  return read.ok && isSame(read.value.value, expected) ? made : null
}

/** The same changes with everything inside `around` written out as one. */
const widened = (tree: Tree, changes: readonly Change[], around: Path): Change[] => {
  const inside = changes.filter((change) => isWithin(placeOf(change), around))
  const value = valueAt(changedValue(tree.value, inside), around)
  const others = changes.filter((change) => !inside.includes(change))
  return value === undefined ? [...changes] : [...others, { do: 'set', path: around, value }]
}

const shared = (paths: readonly Path[]): Path => {
  const [first = [], ...rest] = paths
  let length = first.length
  for (const path of rest)
    while (!path.slice(0, length).every((step, index) => step === first[index]) || path.length < length) length -= 1
  return first.slice(0, length)
}

/**
 * The text with the changes made, and the way back. Only the pieces that change are rewritten; should the result not say
 * exactly what it must, a wider piece is written out, up to a whole top-level block, and else the edit is refused.
 */
export const makeChanges = (tree: Tree, changes: readonly Change[]): Result<Changed, Problem> => {
  if (changes.length === 0) return ok({ source: tree.source, inverse: [] })
  const expected = changedValue(tree.value, changes)
  const direct = attempt(tree, changes, expected)
  let found = direct
  let wide = [...changes]
  for (const change of changes) {
    if (found) break
    const place = placeOf(change)
    if (place.length === 0 || splicesOf(tree, [change])) continue
    wide = widened(tree, wide, place)
    found = attempt(tree, wide, expected)
  }
  for (let around = shared(changes.map(placeOf)); !found && around.length > 0; around = around.slice(0, -1))
    found = attempt(tree, widened(tree, changes, around), expected)
  if (!found)
    return fail({
      code: 'edit-not-possible',
      facts: {
        where: changes
          .map(({ path }) => path.join('.'))
          .join(', ')
          .slice(0, 200),
      },
    })
  if (found.source.length > longestSource)
    return fail({ code: 'too-large', facts: { size: found.source.length, limit: longestSource } })
  return ok(found)
}
