import type { Card } from './cards'

const isSameRow = (a: Card['rows'][number], b: Card['rows'][number]): boolean =>
  a.key === b.key &&
  a.to === b.to &&
  a.label === b.label &&
  a.id === b.id &&
  a.priority === b.priority &&
  a.stays === b.stays &&
  a.isDangling === b.isDangling &&
  a.path.join() === b.path.join()

const isSameCard = (a: Card, b: Card): boolean =>
  a.title === b.title &&
  a.says === b.says &&
  a.face === b.face &&
  a.trouble === b.trouble &&
  a.reached === b.reached &&
  a.isStart === b.isStart &&
  a.id === b.id &&
  a.path.join() === b.path.join() &&
  a.ending?.kind === b.ending?.kind &&
  a.ending?.worth === b.ending?.worth &&
  a.position?.x === b.position?.x &&
  a.position?.y === b.position?.y &&
  a.rows.length === b.rows.length &&
  a.rows.every((row, index) => isSameRow(row, b.rows[index] as Card['rows'][number]))

/** Cards that show what they showed before stay the same objects: an edit draws one card, not two hundred. */
export const reuseCards = (before: readonly Card[], now: readonly Card[]): readonly Card[] => {
  const known = new Map(before.map((card) => [card.key, card]))
  return now.map((card) => {
    const old = known.get(card.key)
    return old && (old === card || isSameCard(old, card)) ? old : card
  })
}
