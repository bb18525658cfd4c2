import type { AssignmentState } from '@/domain/assigning/assignment-state'
import { stateTint, stateWord } from './state-words'

/** Where an assignment stands, as a word with its tint. */
export const StateMark = ({ state }: { readonly state: AssignmentState }) => (
  <span className={`inline-block whitespace-nowrap rounded-sm border px-2 py-0.5 text-sm ${stateTint[state]}`}>
    {stateWord[state]}
  </span>
)
