import { fail, ok, type Result } from '../result'
import { complaintsOf } from './complaint-of-issue'
import { languageWords } from './json-schema'
import { findNameProblems } from './names'
import { type Complaint, type Locate, placed, type ScenarioProblem } from './problem'
import { type Scenario, scenarioSchema } from './schema'
import { findSenseProblems } from './sense'
import { readSource } from './source'

/** A scenario together with the places of everything in its file, for checks that want to point at a line. */
export type ReadScenario = { readonly scenario: Scenario; readonly locate: Locate }

const inFileOrder = (problems: ScenarioProblem[]): ScenarioProblem[] =>
  problems.sort((a, b) => a.line - b.line || a.column - b.column)

/** A misspelt key is one mistake, not two: the key it was meant to be is not called missing as well. */
const withoutEchoes = (complaints: readonly Complaint[]): Complaint[] => {
  const parent = ({ path }: Complaint) => JSON.stringify(path.slice(0, -1))
  const meant = new Set(
    complaints
      .filter(({ code }) => code === 'unknown-key')
      .map((complaint) => `${parent(complaint)} ${complaint.facts?.suggestion}`),
  )
  return complaints.filter(
    (complaint) =>
      complaint.code !== 'missing-key' || !meant.has(`${parent(complaint)} Did you mean \`${complaint.path.at(-1)}\`?`),
  )
}

/** Reads a customer's file. Fails with every problem found, in the order of the file; never throws. */
export const readScenario = (text: string): Result<ReadScenario, ScenarioProblem[]> => {
  const source = readSource(text)
  if (!source.ok) return source
  const { value, locate } = source.value
  const refuse = (complaints: Complaint[]) =>
    fail(inFileOrder(complaints.map((complaint) => placed(complaint, locate(complaint.path)))))

  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return refuse([{ code: 'not-a-scenario', path: [] }])
  const parsed = scenarioSchema.safeParse(value)
  if (!parsed.success)
    return refuse(withoutEchoes(parsed.error.issues.flatMap((issue) => complaintsOf(issue, value, languageWords))))

  const complaints = [...findNameProblems(parsed.data), ...findSenseProblems(parsed.data)]
  return complaints.length > 0 ? refuse(complaints) : ok({ scenario: parsed.data, locate })
}

/** As `readScenario`, without the places. */
export const parseScenario = (text: string): Result<Scenario, ScenarioProblem[]> => {
  const read = readScenario(text)
  return read.ok ? ok(read.value.scenario) : read
}
