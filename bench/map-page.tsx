import dagre from '@dagrejs/dagre'
import { Handle, type Node, Position, ReactFlow } from '@xyflow/react'
import { useReducer, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Deed, deskAfter, openDesk } from '../app/(author)/studio/[scenarioId]/_components/desk/desk'
import { DeskProvider } from '../app/(author)/studio/[scenarioId]/_components/desk/use-desk'
import { cardsOf, cardWidth, heightOf } from '../app/(author)/studio/[scenarioId]/_components/map/cards'
import { layOut } from '../app/(author)/studio/[scenarioId]/_components/map/layout'
import { MapPanel } from '../app/(author)/studio/[scenarioId]/_components/map/map-panel'
import { graphOf } from '../domain/editing/graph'

// What the browser measures for bench/map.ts. The customer comes in as `globalThis.source`.
const { source } = globalThis as unknown as { source: string }
const nobody: readonly never[] = []
const calm = {}

const frames = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
const until = async (isThere: () => boolean) => {
  const began = performance.now()
  while (!isThere()) {
    if (performance.now() - began > 60_000) throw new Error('nothing was drawn')
    await new Promise<void>((done) => requestAnimationFrame(() => done()))
  }
}

const graph = graphOf({ source, layout: {} })
const cards = cardsOf(graph, { tempers: {}, problems: [], missed: null })
const edges = cards.flatMap(({ rows }) =>
  rows.flatMap(({ key, from, to }) => (to === null ? [] : [{ id: key, source: from, target: to }])),
)

/** The same boxes and lines from dagre, with nothing of ours. */
const layOutBare = () => {
  const flat = new dagre.graphlib.Graph({ multigraph: true })
  flat.setGraph({ rankdir: 'LR' })
  flat.setDefaultEdgeLabel(() => ({}))
  for (const card of cards) flat.setNode(card.key, { width: cardWidth, height: heightOf(card) })
  // Lines to endings are left out on both sides: with them dagre alone takes minutes.
  for (const { id, source: from, target } of edges)
    if (from !== target && !target.startsWith('ending:')) flat.setEdge(from, target, {}, id)
  dagre.layout(flat)
  return flat
}

let edit: (title: string) => void = () => {}

function Ours() {
  const [desk, act] = useReducer(deskAfter, null, () => openDesk({ source, layout: {} }))
  edit = (title) => act({ do: 'edit', edit: { kind: 'set-field', path: ['nodes', 0, 'title'], value: title } } as Deed)
  return (
    <DeskProvider desk={desk} act={act} problems={nobody}>
      <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
        <MapPanel tempers={calm} missed={null} />
      </div>
    </DeskProvider>
  )
}

function BareNode({ data }: { readonly data: { readonly label: string } }) {
  return (
    <div style={{ width: cardWidth }}>
      <Handle type="target" position={Position.Left} />
      {data.label}
      <Handle type="source" position={Position.Right} />
    </div>
  )
}
const bareTypes = { bare: BareNode }

function Bare() {
  const [nodes, setNodes] = useState<Node[]>(() => {
    const flat = layOutBare()
    return cards.map(({ key, title }) => ({
      id: key,
      type: 'bare',
      position: { x: flat.node(key)?.x ?? 0, y: flat.node(key)?.y ?? 0 },
      data: { label: title },
    }))
  })
  edit = (title) =>
    setNodes((before) => before.map((node, index) => (index === 0 ? { ...node, data: { label: title } } : node)))
  return (
    <div style={{ height: '100vh' }}>
      <ReactFlow nodes={nodes} edges={edges} nodeTypes={bareTypes} minZoom={0.08} fitView />
    </div>
  )
}

const timed = async (what: () => unknown): Promise<number> => {
  const began = performance.now()
  await what()
  return performance.now() - began
}
const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const measure = async (side: 'ours' | 'bare') => {
  const home = document.getElementById('home')
  if (!home) throw new Error('there is no page')
  const root = createRoot(home)
  const openMs = await timed(async () => {
    root.render(side === 'ours' ? <Ours /> : <Bare />)
    await until(() => document.querySelectorAll('.react-flow__edge').length > 0)
    await frames()
  })
  const layouts: number[] = []
  for (let round = 0; round < 2; round++)
    layouts.push(await timed(() => (side === 'ours' ? layOut(cards, graph.edges) : layOutBare())))
  const edits: number[] = []
  for (let round = 0; round < 20; round++) {
    const title = `Edited ${round}`
    edits.push(
      await timed(async () => {
        edit(title)
        await until(() => home.textContent?.includes(title) ?? false)
      }),
    )
  }
  root.unmount()
  return { openMs, layoutMs: middle(layouts), editMs: middle(edits) }
}
Object.assign(globalThis, { measure })
