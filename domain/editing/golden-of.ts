import { ok, type Problem, type Result } from '../result'
import type { Scenario } from '../scenario/schema'
import { type Grader, playStep, startRun } from '../testbench/run'
import type { Step } from '../testbench/script'
import type { Plain } from './document'
import { writeDocument } from './write-yaml'

export type Recording = { readonly title: string; readonly seed: number; readonly steps: readonly Step[] }

const turnOf = (step: Step): { readonly [key: string]: Plain } => {
  if (step.kind === 'reply') return { reply: step.text, ...(step.over ? { over: true } : {}) }
  if (step.kind === 'wait') return { wait: step.seconds }
  if (step.kind === 'resume') return { resume: true }
  return { [step.kind]: step.text }
}

/**
 * A play-through as the text of a golden conversation: what was done, and where the customer was after it. Marks are left
 * out, so that it holds the conversation to its course and not the grader to its level. Fails as the step did that
 * cannot happen there.
 */
export const goldenOf = (
  scenario: Scenario,
  { title, seed, steps }: Recording,
  grade: Grader,
): Result<{ readonly source: string; readonly ending: string | null }, Problem> => {
  let run = startRun(scenario, seed)
  const turns: Plain[] = []
  for (const [position, step] of steps.entries()) {
    const next = playStep(scenario, grade, run, step)
    if (!next.ok) return { ok: false, problem: { ...next.problem, where: `turns.${position}` } }
    run = next.value
    turns.push({ ...turnOf(step), to: run.state.ending ?? run.state.node })
  }
  const { ending } = run.state
  return ok({
    source: writeDocument({ title, seed, turns, ...(ending === null ? {} : { ending }) }).trimStart(),
    ending,
  })
}
