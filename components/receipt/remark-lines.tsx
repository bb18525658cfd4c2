import { isHurried } from '@/domain/attempt/delivery'
import type { Remarks } from '@/domain/attempt/view'

/** What is said beside the marks, in the coach's words. */
export const remarksInWords = (remarks: Remarks): readonly string[] => {
  const { hasty, long, wordsPerMinute, choiceNote } = remarks
  return [
    ...(choiceNote === null ? [] : [`On the reply you began with: ${choiceNote}`]),
    ...(hasty ? ['That went out in under two seconds. Take one breath first; angry messages deserve to be read.'] : []),
    ...(long ? ['It is long for a chat. Two or three sentences get read.'] : []),
    ...(wordsPerMinute === null
      ? []
      : [`About ${wordsPerMinute} words a minute${isHurried(wordsPerMinute) ? '; slower is easier to hear' : ''}.`]),
  ]
}

/** Stands in a summary, where only phrasing is allowed. */
export function RemarkLines({ remarks }: { readonly remarks: Remarks | undefined }) {
  if (!remarks) return null
  return remarksInWords(remarks).map((line) => (
    <span key={line} className="mt-1 block text-ink-soft text-sm">
      {line}
    </span>
  ))
}
