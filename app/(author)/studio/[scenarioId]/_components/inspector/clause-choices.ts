import type { Plain } from '@/domain/editing/document'
import { factsIn, memoriesIn, type Named, nodesIn, remediesIn } from '../desk/names'
import type { ClauseKind } from './clauses'
import { actOptions, flagOptions, standingOptions } from './words'

/** What can be ticked in a clause of this kind, from what the customer has at the moment. */
export const choicesFor = (kind: ClauseKind, root: Plain): readonly Named[] => {
  switch (kind) {
    case 'facts':
      return factsIn(root)
    case 'remedies':
      return remediesIn(root)
    case 'memories':
      return memoriesIn(root)
    case 'nodes':
      return nodesIn(root)
    case 'acts':
      return actOptions
    case 'flags':
      return flagOptions
    case 'standing':
      return standingOptions
    default:
      return []
  }
}
