import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { gradeReply } from '@/domain/grading/grade-reply'
import { placed, type ScenarioProblem } from '@/domain/scenario/problem'
import { testingScenario } from '@/domain/testbench/bench'
import type { Actor } from '../actor'
import type { DraftCheck, Golden } from './answers'
import { requireWriter } from './require-author'
import { requireStoredDraft } from './require-draft'

/** Everything the checks say of a text, and whether it may be published under this name. */
export async function checkText(
  scenarioId: string,
  source: string,
  conversations: readonly Golden[],
): Promise<DraftCheck> {
  const goldens = conversations.map(({ name, source: text }) => ({ file: `conversations/${name}.yaml`, source: text }))
  const testing = testingScenario(source, goldens, gradeReply)
  let step = testing.next()
  while (!step.done) {
    // Seconds of work for the processor in all: other people's requests, saves among them, come in between.
    await setImmediate()
    step = testing.next()
  }
  const tested = step.value
  const found = tested.ok ? tested.value.problems : tested.problem
  const problems =
    tested.ok && tested.value.scenario.id !== scenarioId
      ? [otherId(scenarioId, source, tested.value.scenario.id), ...found]
      : found
  const count = (weight: ScenarioProblem['weight']) => problems.filter((problem) => problem.weight === weight).length
  const errors = count('error')
  return { problems, errors, warnings: count('warning'), canPublish: errors === 0 }
}

/** Attempts and links hang on the id, so it stays what it was when the draft was begun. */
const otherId = (scenarioId: string, source: string, value: string): ScenarioProblem => {
  const line = source.split('\n').findIndex((text) => /^id:/.test(text)) + 1
  const expected = `\`${scenarioId}\`, the name this customer was begun under; to rename it, make a copy`
  return placed(
    { code: 'wrong-format', path: ['id'], facts: { key: 'id', value, expected } },
    { line: Math.max(1, line), column: 1 },
  )
}

/** The checks on the stored draft, as publishing runs them. The page runs the same ones in its worker while typing. */
export async function checkDraft(
  actor: Actor,
  scenarioId: string,
): Promise<DraftCheck & { readonly revision: number }> {
  requireWriter(actor)
  const { source, conversations, revision } = await requireStoredDraft(scenarioId)
  return { ...(await checkText(scenarioId, source, conversations)), revision }
}
