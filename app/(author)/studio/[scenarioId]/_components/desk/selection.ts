import type { GraphEdge, GraphNode } from '@/domain/editing/map'
import type { Path } from '@/domain/scenario/problem'

/** What the inspector shows: the place of one thing in the file. Empty: nothing chosen. */
export type Selection = Path

export const sections = ['about', 'brief', 'customer', 'facts', 'policy', 'actions', 'weights'] as const
export type SectionId = (typeof sections)[number]
export const isSection = (step: unknown): step is SectionId => sections.some((section) => section === step)

const isWays = (path: Path): boolean => path[0] === 'actions' && typeof path[1] === 'string' && path[1] !== 'hold'

/** The smallest thing the inspector has a form for around a path, such as the route a condition belongs to. */
export const thingAt = (path: Path): Selection => {
  const [first] = path
  const inside = path[0] === 'nodes' || isWays(path)
  if (inside && path[2] === 'routes' && typeof path[3] === 'number') return path.slice(0, 4)
  if (inside && path[2] === 'otherwise') return path.slice(0, 3)
  if (first === 'nodes' || first === 'endings') return typeof path[1] === 'number' ? path.slice(0, 2) : []
  if (isWays(path)) return path.slice(0, 2)
  return isSection(first) ? [first] : ['about']
}

export const isSamePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index])

export const isInside = (path: Path, around: Path): boolean => around.every((step, index) => path[index] === step)

/** The card a selection belongs to: a route is shown on its node. */
export const cardAt = <Card extends Pick<GraphNode, 'path'>>(
  cards: readonly Card[],
  selection: Selection,
): Card | null => (selection.length < 2 ? null : (cards.find(({ path }) => isInside(selection, path)) ?? null))

export const edgeAt = <Edge extends Pick<GraphEdge, 'path'>>(
  edges: readonly Edge[],
  selection: Selection,
): Edge | null => edges.find(({ path }) => isSamePath(path, selection)) ?? null
