import { momentOf } from '../../attempt/moment-of'
import { expectsOf } from '../../attempt/reply'
import { startAttempt } from '../../attempt/start'
import type { AttemptState, Entry } from '../../attempt/state'
import { type Grade, parts } from '../../grading/grade'
import type { Complaint } from '../../scenario/problem'
import type { Scenario, ScenarioNode } from '../../scenario/schema'
import type { Explored } from '../explore/explore'
import type { Grader } from '../run'

/** Arriving at a node with everything told that can be told by then, as a model reply may assume. */
export const arrivedAt = (scenario: Scenario, node: ScenarioNode, { places }: Explored): AttemptState => {
  const opening = startAttempt(scenario, { seed: 1, pace: 0, now: 0 })
  if (node.id === scenario.start) return opening
  const known = [...places.values()]
    .filter((place) => place.node === node.id)
    .map((place) => place.known)
    .sort((a, b) => b.length - a.length)[0]
  const said = (node.says ?? [])[0]?.lines ?? []
  const entries: Entry[] = said.map((text) => ({ from: 'customer', seq: 1, text, at: 0 }))
  return { ...opening, node: node.id, known: known ?? opening.known, entries: [...opening.entries, ...entries] }
}

/** What a reply earns here of what the node asks for, 0 to 100. */
export const earned = (node: ScenarioNode, grade: Grade): number => {
  const expects = expectsOf(node)
  const asked = parts.reduce((sum, part) => sum + (expects[part] ?? 0), 0)
  return (parts.reduce((sum, part) => sum + ((expects[part] ?? 0) * grade.parts[part].level) / 2, 0) / asked) * 100
}

const modelComplaints = (scenario: Scenario, node: ScenarioNode, n: number, grade: Grade): Complaint[] => {
  const path = ['nodes', n, 'model']
  const forbidden = grade.offered.find((id) =>
    scenario.policy.remedies.some((remedy) => remedy.id === id && remedy.standing === 'forbidden'),
  )
  return [
    ...(forbidden ? [{ code: 'model-breaks-policy' as const, path, facts: { id: node.id, remedy: forbidden } }] : []),
    ...grade.findings.flatMap(({ flag, span }): Complaint[] =>
      flag
        ? [{ code: 'model-faulty', path, facts: { id: node.id, flag, words: node.model.slice(span.start, span.end) } }]
        : [],
    ),
    ...parts.flatMap((part): Complaint[] => {
      const { level, missed } = grade.parts[part]
      if (expectsOf(node)[part] !== 2 || level === 2) return []
      const missing = missed ? `it looked for: ${missed.lookedFor.replace(/\.$/, '')}.` : `make ${part} plainer.`
      return [{ code: level === 0 ? 'model-poor' : 'model-weak', path, facts: { id: node.id, part, level, missing } }]
    }),
  ]
}

const choiceComplaints = (
  scenario: Scenario,
  node: ScenarioNode,
  n: number,
  state: AttemptState,
  grade: Grader,
): Complaint[] => {
  if (!node.choices) return []
  const worths = node.choices.map(({ text }) => earned(node, grade(text, momentOf(scenario, state))))
  const best = Math.max(...worths)
  const worst = Math.min(...worths)
  const path = ['nodes', n, 'choices']
  if (best < 75) return [{ code: 'choice-none-good', path, facts: { id: node.id } }]
  return best - worst < 20 ? [{ code: 'choices-all-good', path, facts: { id: node.id } }] : []
}

/** Model replies and written choices, graded at their own node: a lesson must not teach what the grader marks down. */
export const findModelProblems = (scenario: Scenario, explored: Explored, grade: Grader): Complaint[] =>
  scenario.nodes.flatMap((node, n) => {
    const state = arrivedAt(scenario, node, explored)
    return [
      ...modelComplaints(scenario, node, n, grade(node.model, momentOf(scenario, state))),
      ...choiceComplaints(scenario, node, n, state, grade),
    ]
  })
