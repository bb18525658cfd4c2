import type { Plain } from '@/domain/editing/document'
import type { Moment, MomentFact, MomentRemedy } from '@/domain/grading/moment'
import type { Path } from '@/domain/scenario/problem'
import { listAt, textAt, textsAt } from '../desk/names'

const knownOf = (text: string): MomentFact['known'] => (text === 'record' || text === 'told' ? text : 'hidden')
const standingOf = (text: string): MomentRemedy['standing'] =>
  text === 'discretion' || text === 'forbidden' ? text : 'allowed'

/**
 * The moment an author is writing for, made of a draft that need not be valid: the customer has just said the first words
 * of the place at `path`, and everything is known that such a place may assume.
 */
export const momentOfDraft = (root: Plain, path: Path): Moment => {
  const said = textsAt(root, [...path, 'says', 0, 'lines'])
  return {
    channel: textAt(root, ['channel']) === 'phone' ? 'phone' : 'chat',
    conversation: [{ role: 'customer', text: said.join('\n') || 'This is not good enough.' }],
    customerName: textAt(root, ['customer', 'name']) || 'Pat',
    facts: listAt(root, ['facts']).map((_, index): MomentFact => {
      const at = ['facts', index]
      return {
        id: textAt(root, [...at, 'id']),
        text: textAt(root, [...at, 'text']),
        known: knownOf(textAt(root, [...at, 'known'])) === 'record' ? 'record' : 'told',
        mentions: textsAt(root, [...at, 'mentions']),
        contradictions: textsAt(root, [...at, 'contradictions']),
        asks: textsAt(root, [...at, 'asks']),
      }
    }),
    remedies: listAt(root, ['policy', 'remedies']).map((_, index): MomentRemedy => {
      const at = ['policy', 'remedies', index]
      return {
        id: textAt(root, [...at, 'id']),
        label: textAt(root, [...at, 'label']),
        standing: standingOf(textAt(root, [...at, 'standing'])),
        phrasings: textsAt(root, [...at, 'phrasings']),
      }
    }),
    policy: [],
  }
}
