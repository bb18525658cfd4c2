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
export const termsInWords = ({ mode, timers, isWhatIf }: Pick<PracticeView, 'mode' | 'timers' | 'isWhatIf'>): string =>
  (isWhatIf ? 'A second try from this moment, with a note after each reply. It does not count.' : modes[mode]) +
  clocks[timers]
