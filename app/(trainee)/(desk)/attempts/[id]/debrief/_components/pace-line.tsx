import type { DebriefView } from '@/domain/attempt/debrief'
import { isHurried } from '@/domain/attempt/delivery'

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

const clocks: Record<DebriefView['timers'], string | null> = {
  normal: null,
  slow: 'The clock was slowed: they waited twice as long.',
  off: 'The clock was off: nobody was kept waiting or spoken over.',
}

type Props = { readonly pace: DebriefView['pace']; readonly timers: DebriefView['timers'] }

/** How fast and how long the replies were, in a sentence or two. */
export function PaceLine({ pace, timers }: Props) {
  const said: string[] = []
  const clock = clocks[timers]
  if (clock !== null) said.push(clock)
  if (pace.medianReplyMs !== null && pace.medianReplyMs >= 1000)
    said.push(`You usually took ${count(Math.round(pace.medianReplyMs / 1000), 'second', 'seconds')} to answer.`)
  if (pace.hasty.length > 0)
    said.push(
      `${count(pace.hasty.length, 'reply', 'replies')} came faster than anyone could have read the message. Breathe first.`,
    )
  if (pace.longest.length > 0)
    said.push(`${count(pace.longest.length, 'reply was', 'replies were')} very long. Two or three sentences get read.`)
  if (pace.wordsPerMinute !== null)
    said.push(
      `You spoke at about ${figure.format(pace.wordsPerMinute)} words a minute${isHurried(pace.wordsPerMinute) ? '; slower is easier to hear' : ''}.`,
    )
  if (said.length === 0) return null
  return <p className="mt-6 max-w-2xl text-ink-soft">{said.join(' ')}</p>
}
