import type { DebriefView } from '@/domain/attempt/debrief'

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** How fast and how long the replies were, in a sentence or two. */
export function PaceLine({ pace }: { readonly pace: DebriefView['pace'] }) {
  const said: string[] = []
  if (pace.medianReplyMs !== null && pace.medianReplyMs > 0)
    said.push(`You usually took ${count(Math.round(pace.medianReplyMs / 1000), 'second', 'seconds')} to answer.`)
  if (pace.hasty.length > 0)
    said.push(
      `${count(pace.hasty.length, 'reply', 'replies')} came faster than anyone could have read the message. Breathe first.`,
    )
  if (pace.longest.length > 0)
    said.push(`${count(pace.longest.length, 'reply was', 'replies were')} very long. Two or three sentences get read.`)
  if (pace.wordsPerMinute !== null)
    said.push(`You spoke at about ${figure.format(pace.wordsPerMinute)} words a minute.`)
  if (said.length === 0) return null
  return <p className="mt-6 max-w-2xl text-ink-soft">{said.join(' ')}</p>
}
