import { fail, ok, type Problem, type Result } from '../result'
import { longestSource } from '../scenario/source'
import { changesOf } from './changes-of'
import type { GoldenText, Layout, Position, ScenarioDocument } from './document'
import type { Edit } from './edit'
import { goldensAfter } from './goldens-after'
import { makeChanges } from './make-changes'
import { applySplices, inOrder, overlap, type Splice } from './splice'
import { readTree } from './tree'

export type Applied = { readonly document: ScenarioDocument; readonly inverse: Edit }

const putBack = (splices: readonly Splice[], layout: Layout | null): Edit => ({ kind: 'put-back', splices, layout })

const placed = (layout: Layout, positions: Readonly<Record<string, Position | null>>): Layout => {
  const next: Record<string, Position> = { ...layout }
  for (const [id, position] of Object.entries(positions)) {
    if (position === null) delete next[id]
    else next[id] = { x: position.x, y: position.y }
  }
  return next
}

/** What an edit does on the map beside the text; null when nothing. */
const layoutAfter = (layout: Layout, edit: Edit): Layout | null => {
  if (edit.kind === 'set-layout') return placed(layout, edit.positions)
  if (edit.kind === 'add-node' && edit.position) return placed(layout, { [edit.node.id]: edit.position })
  if (edit.kind === 'add-ending' && edit.position) return placed(layout, { [edit.ending.id]: edit.position })
  if ((edit.kind === 'remove-node' || edit.kind === 'remove-ending') && layout[edit.id])
    return placed(layout, { [edit.id]: null })
  const moved =
    edit.kind === 'rename-id' && (edit.of === 'node' || edit.of === 'ending') ? layout[edit.from] : undefined
  return edit.kind === 'rename-id' && moved ? placed(layout, { [edit.from]: null, [edit.to]: moved }) : null
}

const replaceSource = (document: ScenarioDocument, source: string): Result<Applied, Problem> => {
  if (source.length > longestSource)
    return fail({ code: 'too-large', facts: { size: source.length, limit: longestSource } })
  if (source === document.source) return ok({ document, inverse: putBack([], null) })
  // Only what differs is kept for the way back: typing in the source makes many of these.
  const old = document.source
  const room = Math.min(old.length, source.length)
  let head = 0
  while (head < room && old[head] === source[head]) head += 1
  let tail = 0
  while (tail < room - head && old[old.length - 1 - tail] === source[source.length - 1 - tail]) tail += 1
  const splice = { start: head, end: source.length - tail, text: old.slice(head, old.length - tail) }
  return ok({ document: { ...document, source }, inverse: putBack([splice], null) })
}

const several = (document: ScenarioDocument, edits: readonly Edit[]): Result<Applied, Problem> => {
  let at = document
  const inverses: Edit[] = []
  for (const edit of edits) {
    const applied = applyEdit(at, edit)
    if (!applied.ok) return applied
    at = applied.value.document
    inverses.unshift(applied.value.inverse)
  }
  return ok({ document: at, inverse: { kind: 'several', edits: inverses } })
}

const restore = (
  document: ScenarioDocument,
  splices: readonly Splice[],
  layout: Layout | null,
): Result<Applied, Problem> => {
  const ordered = inOrder(splices)
  if (overlap(ordered) || (ordered[0]?.start ?? 0) < 0 || (ordered.at(-1)?.end ?? 0) > document.source.length)
    return fail({ code: 'edit-not-possible', facts: { where: 'put-back' } })
  const { source, inverse } = applySplices(document.source, ordered)
  return ok({
    document: { ...document, source, layout: layout ?? document.layout },
    inverse: putBack(inverse, layout === null ? null : document.layout),
  })
}

const noGoldens: readonly GoldenText[] = []

/** The same with other conversations beside it; those it has now come back with the way back. */
const withGoldens = ({ document, inverse }: Applied, conversations: readonly GoldenText[]): Applied => {
  const { conversations: before = noGoldens } = document
  if (conversations === before) return { document, inverse }
  const back: Edit = { kind: 'set-goldens', conversations: before }
  return { document: { ...document, conversations }, inverse: { kind: 'several', edits: [inverse, back] } }
}

/**
 * The document after the edit, and the edit that turns it back to the same bytes. Refuses, changing nothing, when the
 * edit names something that is not there (`no-such-node`, ...) or the YAML is broken (`source-broken`).
 */
export const applyEdit = (document: ScenarioDocument, edit: Edit): Result<Applied, Problem> => {
  if (edit.kind === 'put-back') return restore(document, edit.splices, edit.layout)
  if (edit.kind === 'several') return several(document, edit.edits)
  if (edit.kind === 'replace-source') return replaceSource(document, edit.source)
  if (edit.kind === 'replace-document')
    return ok({ document: edit.document, inverse: { kind: 'replace-document', document } })
  const conversations = goldensAfter(document.conversations ?? noGoldens, edit)
  if (edit.kind === 'keep-golden' || edit.kind === 'drop-golden' || edit.kind === 'set-goldens')
    return ok(withGoldens({ document, inverse: putBack([], null) }, conversations))
  const layout = layoutAfter(document.layout, edit)
  if (edit.kind === 'set-layout')
    return ok({ document: { ...document, layout: layout ?? document.layout }, inverse: putBack([], document.layout) })
  const tree = readTree(document.source)
  if (!tree.ok) return tree
  const changes = changesOf(tree.value.value, edit)
  if (!changes.ok) return changes
  const made = makeChanges(tree.value, changes.value)
  if (!made.ok) return made
  if (made.value.inverse.length === 0 && layout === null) return ok({ document, inverse: putBack([], null) })
  const applied = {
    document: { ...document, source: made.value.source, layout: layout ?? document.layout },
    inverse: putBack(made.value.inverse, layout === null ? null : document.layout),
  }
  return ok(withGoldens(applied, conversations))
}
