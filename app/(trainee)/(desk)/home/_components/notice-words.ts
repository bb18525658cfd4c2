import { partName } from '@/components/part-name'
import type { ToldNotice } from '@/server/notices/notice'
import { dueInWords } from './due-words'

const outcomes = {
  accepted: 'Your supervisor agrees with you',
  partly: 'Your supervisor agrees with you in part',
  rejected: 'Your supervisor sees it as the grader did',
}

/** A notice as a sentence. `now` in milliseconds; days are those of the time zone, undefined is that of this machine. */
export function noticeInWords(notice: ToldNotice, now: number, timeZone: string | undefined): string {
  switch (notice.kind) {
    case 'reviewed':
      return `${notice.facts.by ?? 'Your supervisor'} has read your conversation with ${notice.facts.customer}.`
    case 'dispute-answered': {
      const { outcome, part, customer } = notice.facts
      return `${outcomes[outcome]} about the mark for ${partName[part]} with ${customer}.`
    }
    case 'assigned': {
      const { by, title, dueAt } = notice.facts
      const due = dueAt ? `, ${dueInWords(Date.parse(dueAt), now, timeZone)}` : ''
      return `${by ?? 'Your supervisor'} has assigned you ${title}${due}.`
    }
    case 'due-soon':
      return `${notice.facts.title} ${dueInWords(Date.parse(notice.facts.dueAt), now, timeZone).replace(/^due/, 'is due')}.`
    case 'suggested':
      return `${notice.facts.by ?? 'Your supervisor'} thinks ${notice.facts.customer} would be good practice for you.`
  }
}
