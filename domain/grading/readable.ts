import type { Reading } from './reading'
import { isKnownWord } from './reading'

/** Whether this is English the grader can read. A short reply of names and numbers still is. */
export const isReadable = (reading: Reading): boolean => {
  const words = reading.reply.tokens.filter(({ kind }) => kind === 'word')
  if (words.length === 0) return false
  const known = words.filter(
    ({ form, repaired }) => (isKnownWord(form) && !repaired) || reading.moment.words.has(form),
  ).length
  const repaired = words.filter((token) => token.repaired).length
  return (known + repaired * 0.6) / words.length >= 0.55
}
