import type { DebriefTurn } from '@/domain/attempt/debrief'

const kinds: Record<DebriefTurn['kind'], string> = {
  reply: 'reply',
  silence: 'a silence',
  hold: 'on hold',
  resume: 'back from hold',
  action: 'a way out',
}

/** Short name of a turn, as a heading and for a screen reader. */
export const turnTitle = (turn: DebriefTurn, index: number): string => `Turn ${index + 1}, ${kinds[turn.kind]}`
