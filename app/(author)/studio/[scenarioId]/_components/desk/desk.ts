import { valueAt } from '@/domain/editing/change'
import type { GoldenText, Plain, ScenarioDocument } from '@/domain/editing/document'
import type { Edit } from '@/domain/editing/edit'
import { beginHistory, endGroup, type History, makeEdit, redo, undo } from '@/domain/editing/history'
import { readTree } from '@/domain/editing/tree'
import type { Problem } from '@/domain/result'
import type { Selection } from './selection'

/** What lies on the author's desk: the document with its history, and what is being looked at. */
export type Desk = {
  readonly history: History
  /** The document as data; the last that could be read while the text is broken. */
  readonly root: Plain
  readonly isWhole: boolean
  readonly selection: Selection
  /** Why the last edit was refused; null once another one holds. */
  readonly refused: Problem | null
}

export type Deed =
  | { readonly do: 'edit'; readonly edit: Edit; readonly group?: string; readonly select?: Selection }
  | { readonly do: 'undo' | 'redo' | 'pause' }
  | { readonly do: 'select'; readonly selection: Selection }
  /** A colleague's text is what the desk begins with now: there is nothing of it to undo. */
  | { readonly do: 'replace'; readonly document: ScenarioDocument }

const read = (source: string, before: Plain): Pick<Desk, 'root' | 'isWhole'> => {
  const tree = readTree(source)
  return tree.ok ? { root: tree.value.value, isWhole: true } : { root: before, isWhole: false }
}

export const openDesk = (document: ScenarioDocument, selection: Selection = []): Desk => ({
  history: beginHistory(document),
  ...read(document.source, {}),
  selection,
  refused: null,
})

/** A thing that is gone cannot stay chosen; its section, if it has one, can. */
const stillThere = (root: Plain, selection: Selection): Selection =>
  selection.length < 2 || valueAt(root, selection) !== undefined ? selection : []

const withHistory = (desk: Desk, history: History, wanted: Selection = desk.selection): Desk => {
  const { source } = history.document
  const now = source === desk.history.document.source ? desk : read(source, desk.root)
  return {
    ...desk,
    history,
    root: now.root,
    isWhole: now.isWhole,
    selection: stillThere(now.root, wanted),
    refused: null,
  }
}

const none: readonly GoldenText[] = []
export const goldensOn = ({ history }: Desk): readonly GoldenText[] => history.document.conversations ?? none

export const deskAfter = (desk: Desk, deed: Deed): Desk => {
  switch (deed.do) {
    case 'edit': {
      const made = makeEdit(desk.history, deed.edit, deed.group ?? null)
      return made.ok ? withHistory(desk, made.value, deed.select) : { ...desk, refused: made.problem }
    }
    case 'undo':
      return withHistory(desk, undo(desk.history))
    case 'redo':
      return withHistory(desk, redo(desk.history))
    case 'pause':
      return { ...desk, history: endGroup(desk.history) }
    case 'select':
      return { ...desk, selection: stillThere(desk.root, deed.selection), refused: null }
    case 'replace':
      return openDesk(deed.document, stillThere(desk.root, desk.selection))
  }
}
