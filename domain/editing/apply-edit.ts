import { fail, type Problem, type Result } from '../result'
import type { ScenarioDocument } from './document'
import type { Edit } from './edit'

export type Applied = { readonly document: ScenarioDocument; readonly inverse: Edit }

/**
 * The document after the edit, and the edit that turns it back to the same bytes. Refuses, changing nothing, when the
 * edit names something that is not there (`no-such-node`, ...) or the YAML is broken (`source-broken`).
 */
export const applyEdit = (_document: ScenarioDocument, edit: Edit): Result<Applied, Problem> =>
  fail({ code: 'not-yet', facts: { kind: edit.kind } })
