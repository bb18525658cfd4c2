import type { Card } from './cards'

export type Direction = 'onwards' | 'back' | 'next' | 'previous'

/** Where the arrow keys lead: right along the first route, left to where one comes from, up and down among its siblings. */
export const cardTowards = (cards: readonly Card[], from: Card | null, direction: Direction): Card | null => {
  const first = cards.find(({ isStart }) => isStart) ?? cards[0] ?? null
  if (!from) return first
  const byKey = new Map(cards.map((card) => [card.key, card]))
  if (direction === 'onwards') {
    const onward = from.rows.find(({ to, kind }) => to !== null && to !== from.key && kind === 'route')
    const any = onward ?? from.rows.find(({ to }) => to !== null && to !== from.key)
    return (any?.to ? byKey.get(any.to) : null) ?? null
  }
  const comesFrom = (card: Card) =>
    cards.filter(({ key, rows }) => key !== card.key && rows.some(({ to }) => to === card.key))
  if (direction === 'back') return comesFrom(from)[0] ?? null
  const parent = comesFrom(from)[0]
  const family = parent
    ? [...new Set(parent.rows.flatMap(({ to }) => (to && to !== parent.key ? [to] : [])))].flatMap(
        (key) => byKey.get(key) ?? [],
      )
    : []
  const row = family.length > 1 ? family : cards
  const at = row.findIndex(({ key }) => key === from.key)
  return row[(at + (direction === 'next' ? 1 : row.length - 1)) % row.length] ?? null
}

/** Cards that say what is looked for: in their title, their name or their first words. */
export const cardsMatching = (cards: readonly Card[], wanted: string): readonly Card[] => {
  const words = wanted.trim().toLowerCase()
  if (words === '') return []
  return cards.filter(({ title, id, says }) => `${title} ${id} ${says}`.toLowerCase().includes(words)).slice(0, 8)
}
