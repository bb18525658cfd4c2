import { endingTemper } from '@/components/ending/ending-word'
import type { Graph, GraphEdge, GraphNode } from '@/domain/editing/map'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import { isOwnName, routeTitle } from '../desk/names'

/** Sizes are fixed, so that nothing has to be measured before the map can be drawn. */
export const cardWidth = 276
export const headHeight = 88
export const rowHeight = 30
export const footHeight = 32

export type Reached = 'yes' | 'no' | null
export type Card = GraphNode & {
  readonly rows: readonly GraphEdge[]
  /** Rounded to tens: faces are drawn once for each. */
  readonly face: number
  readonly trouble: 'error' | 'warning' | null
  readonly reached: Reached
}

export const heightOf = ({ kind, rows }: Pick<Card, 'kind' | 'rows'>): number =>
  headHeight + rows.length * rowHeight + (kind === 'ending' ? 0 : footHeight)

/** The middle of a row, from the top of its card. */
export const rowMiddle = (index: number): number => headHeight + index * rowHeight + rowHeight / 2
/** Where the handle is that draws a new route. */
export const handleMiddle = (card: Pick<Card, 'kind' | 'rows'>): number => heightOf(card) - footHeight / 2

const tens = (temper: number): number => Math.round(temper / 10) * 10

type Trouble = Card['trouble']

/** The worst that is wrong with each card, by the place of the card in the file. */
const troublesOf = (problems: readonly ScenarioProblem[]): ReadonlyMap<string, Trouble> => {
  const found = new Map<string, Trouble>()
  for (const { path, weight, file } of problems) {
    if (weight === 'advice' || file !== undefined || path.length < 2) continue
    const place = `${path[0]}.${path[1]}`
    if (weight === 'error' || !found.has(place)) found.set(place, weight)
  }
  return found
}

const rowsOf = (graph: Graph): Map<string, GraphEdge[]> => {
  const rows = new Map<string, GraphEdge[]>()
  for (const edge of graph.edges) {
    const own = rows.get(edge.from)
    if (own) own.push(edge)
    else rows.set(edge.from, [edge])
  }
  return rows
}

type Painted = {
  readonly tempers: Readonly<Record<string, number>>
  readonly problems: readonly ScenarioProblem[]
  /** Null while coverage is not painted. */
  readonly missed: ReadonlySet<string> | null
}

const madeOf = new WeakMap<GraphNode, Card>()
/** A card that shows what it showed before stays the same object: an edit draws one card, not two hundred. */
const kept = (node: GraphNode, made: Card): Card => {
  const old = madeOf.get(node)
  const isSame =
    old !== undefined &&
    old.face === made.face &&
    old.trouble === made.trouble &&
    old.reached === made.reached &&
    old.rows.length === made.rows.length &&
    old.rows.every((row, index) => row === made.rows[index])
  if (isSame) return old
  madeOf.set(node, made)
  return made
}

/** The map as cards with everything that is shown on them. */
export const cardsOf = (graph: Graph, { tempers, problems, missed }: Painted): readonly Card[] => {
  const rows = rowsOf(graph)
  const troubles = troublesOf(problems)
  const start = graph.nodes.find(({ isStart }) => isStart)?.temper ?? 60
  return graph.nodes.map((card): Card => {
    const temper = card.ending ? endingTemper(card.ending.kind) : (card.temper ?? tempers[card.id] ?? start)
    return kept(card, {
      ...card,
      rows: rows.get(card.key) ?? [],
      face: tens(temper),
      trouble: troubles.get(`${card.path[0]}.${card.path[1]}`) ?? null,
      reached: missed === null || card.kind === 'action' ? null : missed.has(card.id) ? 'no' : 'yes',
    })
  })
}

/** One sentence for who cannot see the card. */
export const cardInWords = ({ kind, title, isStart, rows, ending, trouble, reached }: Card): string => {
  const what = kind === 'ending' ? 'Ending' : kind === 'action' ? 'Way out' : isStart ? 'First moment' : 'Moment'
  return [
    `${what}: ${title}`,
    ending ? `worth ${ending.worth}` : `${rows.length} ${rows.length === 1 ? 'route' : 'routes'}`,
    ...(trouble === null ? [] : [trouble === 'error' ? 'has an error' : 'has a warning']),
    ...(reached === 'no' ? ['not reached in the test'] : []),
  ].join(', ')
}

export const rowInWords = (row: GraphEdge, titleOf: (key: string) => string): string => {
  const where = row.stays ? 'stays here' : row.to ? `leads to ${titleOf(row.to)}` : 'leads nowhere yet'
  return row.kind === 'route'
    ? `${isOwnName(row.id) ? `Route ${row.priority}, ${routeTitle(row.id, row.priority)}` : `Route ${row.priority}`}: ${row.label}; ${where}`
    : `${row.label}: ${where}`
}
