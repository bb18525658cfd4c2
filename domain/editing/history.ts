import { ok, type Problem, type Result } from '../result'
import { applyEdit } from './apply-edit'
import type { ScenarioDocument } from './document'
import type { Edit } from './edit'

/** One step that can be undone. `group` is set while more typing may still join it. */
type Step = { readonly edit: Edit; readonly inverse: Edit; readonly group: string | null }

export type History = {
  readonly document: ScenarioDocument
  /** Oldest first; the last one is undone next. */
  readonly done: readonly Step[]
  /** The last one is redone next. */
  readonly undone: readonly Step[]
}

const mostSteps = 500

export const beginHistory = (document: ScenarioDocument): History => ({ document, done: [], undone: [] })

/**
 * Makes an edit. Edits of the same `group` in a row are one step: give the field's name while somebody types in it, and
 * `endGroup` when they leave it or pause. What was undone before is forgotten.
 */
export const makeEdit = (history: History, edit: Edit, group: string | null = null): Result<History, Problem> => {
  const applied = applyEdit(history.document, edit)
  if (!applied.ok) return applied
  const { document, inverse } = applied.value
  if (document === history.document) return ok(history)
  const last = history.done.at(-1)
  const joins = last !== undefined && group !== null && last.group === group && history.undone.length === 0
  const step: Step = joins
    ? {
        edit: { kind: 'several', edits: [last.edit, edit] },
        inverse: { kind: 'several', edits: [inverse, last.inverse] },
        group,
      }
    : { edit, inverse, group }
  const before = joins ? history.done.slice(0, -1) : history.done
  return ok({ document, done: [...before, step].slice(-mostSteps), undone: [] })
}

/** Closes the step that is being typed: the next edit starts a new one. */
export const endGroup = (history: History): History => {
  const last = history.done.at(-1)
  return last?.group == null ? history : { ...history, done: [...history.done.slice(0, -1), { ...last, group: null }] }
}

type Turned = { readonly document: ScenarioDocument; readonly back: Step }

/** Takes one step back. An inverse fits the document its edit has made, and a history holds no other. */
const turn = (document: ScenarioDocument, step: Step | undefined): Turned | null => {
  if (!step) return null
  const applied = applyEdit(document, step.inverse)
  if (!applied.ok) return null
  return {
    document: applied.value.document,
    back: { edit: step.inverse, inverse: applied.value.inverse, group: null },
  }
}

export const undo = (history: History): History => {
  const turned = turn(history.document, history.done.at(-1))
  if (!turned) return history
  return { document: turned.document, done: history.done.slice(0, -1), undone: [...history.undone, turned.back] }
}

export const redo = (history: History): History => {
  const turned = turn(history.document, history.undone.at(-1))
  if (!turned) return history
  return { document: turned.document, done: [...history.done, turned.back], undone: history.undone.slice(0, -1) }
}

export const canUndo = ({ done }: History): boolean => done.length > 0
export const canRedo = ({ undone }: History): boolean => undone.length > 0
