import type { Problem } from '../result'
import { wordings } from './wordings'

export type Weight = 'error' | 'warning' | 'advice'
export type Path = readonly (string | number)[]
export type Place = { readonly line: number; readonly column: number }
export type Locate = (path: Path) => Place
export type Facts = NonNullable<Problem['facts']>
export type ProblemCode = keyof typeof wordings

/** Something wrong with a customer's file: what, where, how bad, and what to do about it. */
export type ScenarioProblem = {
  readonly code: ProblemCode
  readonly weight: Weight
  readonly facts: Facts
  /** Where in the scenario, as keys and positions; empty for the file as a whole. */
  readonly path: Path
  /** Counted from 1, as editors do. */
  readonly line: number
  readonly column: number
  /** One sentence that says what to do. */
  readonly remedy: string
  /** Named when the problem is in a file beside the scenario, such as a golden conversation. */
  readonly file?: string
}

/** A complaint before it is placed in the file: what the checks return. */
export type Complaint = { readonly code: ProblemCode; readonly path: Path; readonly facts?: Facts }

const fill = (template: string, facts: Facts): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => String(facts[key] ?? ''))

export const placed = ({ code, path, facts = {} }: Complaint, at: Place, file?: string): ScenarioProblem => ({
  code,
  weight: wordings[code].weight,
  facts,
  path,
  line: at.line,
  column: at.column,
  remedy: fill(wordings[code].remedy, facts),
  ...(file === undefined ? {} : { file }),
})

/** What is wrong, as one sentence without the remedy. */
export const messageOf = (problem: Pick<ScenarioProblem, 'code' | 'facts'>): string =>
  fill(wordings[problem.code].says, problem.facts)

/** "scenario.yaml:12:5 error: ... Do this." as a person reads it in a terminal. */
export const sentenceOf = (problem: ScenarioProblem, file = problem.file ?? 'scenario.yaml'): string =>
  `${file}:${problem.line}:${problem.column} ${problem.weight}: ${messageOf(problem)} ${problem.remedy}`
