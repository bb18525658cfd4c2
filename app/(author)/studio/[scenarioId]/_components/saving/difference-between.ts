import { differenceOf } from '@/domain/editing/difference'
import { differenceInWords } from '@/domain/editing/difference-in-words'
import { readTree } from '@/domain/editing/tree'

/** What changes from one text to another, one sentence each. */
export const differenceBetween = (before: string, after: string): readonly string[] => {
  const [from, to] = [readTree(before), readTree(after)]
  if (!from.ok || !to.ok) return ['One of the two texts cannot be read at the moment, so they cannot be compared.']
  const words = differenceInWords(differenceOf(from.value.value, to.value.value))
  if (words.length > 0) return words
  return [before === after ? 'Only the places on the map differ.' : 'Only spacing and comments differ.']
}
