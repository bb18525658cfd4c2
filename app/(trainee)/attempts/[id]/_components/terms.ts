import type { PracticeView } from '@/domain/attempt/view'

const modes: Record<PracticeView['mode'], string> = {
  guided: 'Guided: choose a reply, then say it your own way. A note follows each one.',
  coached: 'Coached: a note after each of your replies, and a hint when you ask for one.',
  solo: 'Solo: your notes come at the end. It counts for the board.',
  assessment: 'Assessment: no hints, and the notes come at the end. Your supervisor reads it.',
}
const clocks: Record<PracticeView['timers'], string> = {
  normal: '',
  slow: ' They wait twice as long.',
  off: ' There is no clock.',
}

/** What this conversation is and what it counts for, in a line at its head. */
export const termsInWords = (view: Pick<PracticeView, 'mode' | 'timers' | 'isWhatIf' | 'firstTry'>): string =>
  (view.isWhatIf ? secondTry(view.firstTry?.total ?? null) : modes[view.mode]) + clocks[view.timers]

const secondTry = (total: number | null): string =>
  `Second try, with a note after each reply: ${total === null ? 'it does not count' : `your ${Math.round(total)} stays`}.`
