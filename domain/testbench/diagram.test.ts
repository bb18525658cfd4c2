import { describe, expect, it } from 'vitest'
import { dana } from '../attempt/testing/a-customer'
import { diagramOf } from './diagram'

describe('the picture of a conversation', () => {
  const picture = diagramOf(dana)
  it('has every node, every ending and every route once', () => {
    for (const { id } of dana.nodes) expect(picture).toContain(`  n_${id.replaceAll('-', '_')}["`)
    for (const { id } of dana.endings) expect(picture).toContain(`  n_${id.replaceAll('-', '_')}(["`)
    const arrows = dana.nodes.reduce((sum, { routes }) => sum + routes.length + 1, 0)
    expect(picture.split('\n').filter((line) => /^ {2}n_\w+ -(\.-|-)>/.test(line))).toHaveLength(arrows)
  })
  it('draws a dotted line where the customer stays', () => {
    expect(picture).toContain('n_outburst -.->|"asked-again"| n_outburst')
    expect(picture).toContain('n_outburst -->|"put-back"| n_why')
  })
  it('survives quotes in a title', () => {
    const [node] = dana.nodes
    if (!node) throw new Error('no node')
    expect(diagramOf({ ...dana, nodes: [{ ...node, title: 'She says "now"' }] })).toContain(
      '"She says #quot;now#quot;"',
    )
  })
})
