import { actions } from '../attempt/event'
import { conditionInWords } from './condition-in-words'
import type { Layout, Plain, ScenarioDocument } from './document'
import type { Graph, GraphEdge, GraphNode } from './map'
import { type Titles, titlesIn } from './titles-in'
import { readTree } from './tree'
import { isBlock, isList } from './write-yaml'

export type { Graph, GraphEdge, GraphNode } from './map'

type Block = { readonly [key: string]: Plain }

const textOf = (value: Plain | undefined): string => (typeof value === 'string' ? value : '')
const numberOf = (value: Plain | undefined): number | null => (typeof value === 'number' ? value : null)
const blockOf = (value: Plain | undefined): Block => (value !== undefined && isBlock(value) ? value : {})
const listOf = (value: Plain | undefined): readonly Plain[] => (value !== undefined && isList(value) ? value : [])

const firstWords = (says: Plain | undefined): string => textOf(listOf(blockOf(listOf(says)[0]).lines)[0])

/**
 * What an edit leaves alone stays the same object, so that nobody who draws it looks at it again. The data of a node is the
 * same object as long as its text is (see `readTree`), so what was made of it is kept beside it.
 */
const cardOf = new WeakMap<Block, GraphNode>()
const isSameCard = (a: GraphNode, b: GraphNode): boolean =>
  a.key === b.key &&
  a.isStart === b.isStart &&
  a.temper === b.temper &&
  a.position?.x === b.position?.x &&
  a.position?.y === b.position?.y &&
  a.path[0] === b.path[0] &&
  a.path[1] === b.path[1]
const keptCard = (block: Block, made: GraphNode): GraphNode => {
  const old = cardOf.get(block)
  if (old && isSameCard(old, made)) return old
  cardOf.set(block, made)
  return made
}

type Shelf = { readonly kind: 'node' | 'ending'; readonly list: readonly Plain[]; readonly home: string }

const cardsOf = ({ kind, list, home }: Shelf, root: Block, layout: Layout): GraphNode[] => {
  const seen = new Map<string, number>()
  return list.flatMap((item, index): GraphNode[] => {
    if (!isBlock(item)) return []
    const block = item
    const id = textOf(block.id)
    const before = seen.get(id) ?? 0
    seen.set(id, before + 1)
    const isStart = kind === 'node' && before === 0 && id !== '' && id === root.start
    return [
      keptCard(block, {
        key: `${kind}:${id}${before === 0 ? '' : `#${before}`}`,
        kind,
        id,
        title: textOf(block.title) || id,
        says: firstWords(block.says),
        abuse: numberOf(block.abuse) ?? 0,
        ending: kind === 'ending' ? { kind: textOf(block.kind), worth: numberOf(block.worth) ?? 0 } : null,
        temper: isStart ? numberOf(blockOf(root.customer).temper) : null,
        isStart,
        path: [home, index],
        position: before === 0 ? (layout[id] ?? null) : null,
      }),
    ]
  })
}

const actionCards = (root: Block, layout: Layout): GraphNode[] =>
  actions.flatMap((action): GraphNode[] => {
    const written = blockOf(root.actions)[action]
    if (written === undefined || !isBlock(written)) return []
    return [
      keptCard(written, {
        key: `action:${action}`,
        kind: 'action',
        id: action,
        title: textOf(written.label) || actionTitles[action],
        says: '',
        abuse: 0,
        ending: null,
        temper: null,
        isStart: false,
        path: ['actions', action],
        position: layout[`actions.${action}`] ?? null,
      }),
    ]
  })

const actionTitles = {
  manager: 'Bring in a manager',
  callback: 'Call back',
  writing: 'Put it in writing',
  end: 'End the chat',
} as const

/** A position on the map is kept under the id; an action's under `actions.NAME`, which no id can be. */
export const layoutKeyOf = ({ kind, id }: Pick<GraphNode, 'kind' | 'id'>): string =>
  kind === 'action' ? `actions.${id}` : id

type Lines = {
  readonly card: GraphNode
  readonly goes: readonly string[]
  readonly edges: readonly GraphEdge[]
  readonly labels: readonly string[]
}
const linesOf = new WeakMap<Block, Lines>()

/** The lines that leave a card: the very same as before while they lead to the same places. */
const edgesFrom = (
  card: GraphNode,
  block: Block,
  targetOf: (id: string) => string | null,
  titles: Titles,
): readonly GraphEdge[] => {
  // A condition names facts and offers by their titles, which change without the node that asks for them.
  const labels = listOf(block.routes).map((route) => conditionInWords(blockOf(route).when ?? null, titles) || 'always')
  const old = linesOf.get(block)
  const isSame = old?.edges.every(({ stays, to }, index) => stays || to === targetOf(old.goes[index] ?? ''))
  if (
    old &&
    old.card.key === card.key &&
    isSamePath(old.card, card) &&
    isSame &&
    labels.every((label, at) => label === old.labels[at])
  )
    return old.edges
  const goes = [...listOf(block.routes), block.otherwise].map((effects) => textOf(blockOf(effects).go))
  const edges = drawnFrom(card, block, targetOf, labels)
  linesOf.set(block, { card, goes, edges, labels })
  return edges
}
const isSamePath = (a: GraphNode, b: GraphNode): boolean => a.path[0] === b.path[0] && a.path[1] === b.path[1]

const drawnFrom = (
  card: GraphNode,
  block: Block,
  targetOf: (id: string) => string | null,
  labels: readonly string[],
): GraphEdge[] => {
  const owner = card.key.replace(/^node:/, '').replace(/^action:/, 'actions.')
  const edge = (
    kind: 'route' | 'otherwise',
    effects: Block,
    id: string,
    at: number,
    path: GraphEdge['path'],
    label: string,
  ): GraphEdge => {
    const go = textOf(effects.go)
    const stays = go === '' || (card.kind === 'node' && go === card.id)
    const to = stays ? null : targetOf(go)
    return {
      key: `${owner}/${id}`,
      kind,
      from: card.key,
      to,
      stays,
      isDangling: !stays && to === null,
      id,
      priority: at,
      label,
      path,
    }
  }
  const routes = listOf(block.routes)
  const used = new Map<string, number>()
  const made = routes.map((route, index) => {
    const written = blockOf(route)
    const id = textOf(written.id) || `route-${index + 1}`
    const before = used.get(id) ?? 0
    used.set(id, before + 1)
    const label = labels[index] ?? 'always'
    const found = edge('route', written, id, index + 1, [...card.path, 'routes', index], label)
    return before === 0 ? found : { ...found, key: `${found.key}#${before}` }
  })
  if (block.otherwise === undefined) return made
  return [
    ...made,
    edge(
      'otherwise',
      blockOf(block.otherwise),
      'otherwise',
      routes.length + 1,
      [...card.path, 'otherwise'],
      'otherwise',
    ),
  ]
}

const customerEdges = (root: Block, start: string | null, targetOf: (id: string) => string | null): GraphEdge[] =>
  (['boilsOver', 'leaves'] as const).flatMap((key): GraphEdge[] => {
    const go = textOf(blockOf(root.customer)[key])
    if (go === '' || start === null) return []
    const to = targetOf(go)
    const isBoiling = key === 'boilsOver'
    const id = isBoiling ? 'boils-over' : 'leaves'
    const label = isBoiling ? 'boils over' : 'is left waiting'
    return [
      {
        key: `customer/${id}`,
        kind: id,
        from: start,
        to,
        stays: false,
        isDangling: to === null,
        id,
        priority: 0,
        label,
        path: ['customer', key],
      },
    ]
  })

/**
 * The map of a document, broken or not: whatever can be read of it. With broken YAML there is nothing to draw; show the
 * last map that could be read, and say so.
 */
export const graphOf = ({ source, layout }: ScenarioDocument): Graph => {
  const tree = readTree(source)
  if (!tree.ok) return { start: null, nodes: [], edges: [], isWhole: false }
  const root = blockOf(tree.value.value)
  const nodes = cardsOf({ kind: 'node', list: listOf(root.nodes), home: 'nodes' }, root, layout)
  const endings = cardsOf({ kind: 'ending', list: listOf(root.endings), home: 'endings' }, root, layout)
  const ways = actionCards(root, layout)
  const keys = new Map([...endings, ...nodes].map(({ id, key }) => [id, key.replace(/#\d+$/, '')]))
  const targetOf = (id: string): string | null => keys.get(id) ?? null
  const start = nodes.find(({ isStart }) => isStart)?.key ?? null
  const titles = titlesIn(root)
  const edges = [
    ...nodes.flatMap((card) => edgesFrom(card, blockOf(listOf(root.nodes)[card.path[1] as number]), targetOf, titles)),
    ...ways.flatMap((card) => edgesFrom(card, blockOf(blockOf(root.actions)[card.id]), targetOf, titles)),
    ...customerEdges(root, start, targetOf),
  ]
  return { start, nodes: [...nodes, ...endings, ...ways], edges, isWhole: true }
}
