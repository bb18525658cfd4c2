import type { Scenario } from '../scenario/schema'
import { routedActions } from '../scenario/walk'

/** Mermaid reads quotes and brackets as its own; everything else may stand in a label. */
const label = (text: string): string => `"${text.replaceAll('"', '#quot;').replaceAll('\n', ' ')}"`
/** `end` is a word of Mermaid's, so no id stands bare. */
const box = (id: string): string => `n_${id.replaceAll('-', '_')}`

/** The conversation as a Mermaid flowchart: nodes as boxes, endings as rounded ones, a dotted line where they stay. */
export const diagramOf = (scenario: Scenario): string => {
  const lines = ['flowchart TD', `  start((start)) --> ${box(scenario.start)}`]
  for (const { id, title } of scenario.nodes) lines.push(`  ${box(id)}[${label(title)}]`)
  for (const { id, title, worth } of scenario.endings) lines.push(`  ${box(id)}([${label(`${title} · ${worth}`)}])`)
  for (const node of scenario.nodes) {
    for (const { id, go } of [...node.routes, { ...node.otherwise, id: 'otherwise' }]) {
      const stays = go === undefined || go === node.id
      lines.push(`  ${box(node.id)} ${stays ? '-.->' : '-->'}|${label(id)}| ${box(stays ? node.id : go)}`)
    }
  }
  for (const action of routedActions) {
    const written = scenario.actions[action]
    if (!written) continue
    lines.push(`  act_${action}{{${label(written.label ?? action)}}}`)
    for (const { id, go, verdict } of [...written.routes, { ...written.otherwise, id: 'otherwise' }])
      if (go !== undefined) lines.push(`  act_${action} -->|${label(`${id}: ${verdict}`)}| ${box(go)}`)
  }
  const { boilsOver, leaves } = scenario.customer
  lines.push(`  boils{{"boils over"}} --> ${box(boilsOver)}`, `  silence{{"is left waiting"}} --> ${box(leaves)}`)
  return `${lines.join('\n')}\n`
}
