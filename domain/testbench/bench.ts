import { fail, ok, type Result } from '../result'
import { readScenario } from '../scenario/parse'
import { type Complaint, placed, type ScenarioProblem, type Weight } from '../scenario/problem'
import type { Scenario } from '../scenario/schema'
import { findModelProblems } from './checks/models'
import { findPhrasingProblems } from './checks/phrasing'
import { findPlayProblems } from './checks/players'
import { findReachProblems } from './checks/reachability'
import { findUnwritten } from './checks/unwritten'
import { findWritingProblems } from './checks/writing'
import { type Coverage, coverageOf } from './coverage'
import { explore } from './explore/explore'
import { type GoldenRun, playGolden, readGolden } from './golden'
import { autoPlay, type Played } from './players/auto-play'
import { players } from './players/player'
import type { Grader } from './run'

export type GoldenFile = { readonly file: string; readonly source: string }

export type Report = {
  readonly scenario: Scenario
  readonly problems: readonly ScenarioProblem[]
  readonly played: readonly Played[]
  readonly coverage: Coverage
  readonly places: number
}

const seeds = [1, 2, 3, 4, 5]
const order: readonly Weight[] = ['error', 'warning', 'advice']

const byWeight = (problems: readonly ScenarioProblem[]): ScenarioProblem[] =>
  [...problems].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight) || a.line - b.line)

/** The checks that need no grader: fast enough to run while an author types. */
export const lintScenario = (source: string): Result<readonly ScenarioProblem[], ScenarioProblem[]> => {
  const read = readScenario(source)
  if (!read.ok) return read
  const { scenario, locate } = read.value
  const explored = explore(scenario)
  const complaints = [
    ...findReachProblems(scenario, explored),
    ...findPhrasingProblems(scenario),
    ...findWritingProblems(scenario, explored),
    ...findUnwritten(scenario),
  ]
  return ok(byWeight(complaints.map((complaint) => placed(complaint, locate(complaint.path)))))
}

type Tested = Result<Report, ScenarioProblem[]>

/**
 * Everything a customer must pass before anybody meets them, one conversation a step: whoever has others to serve meanwhile
 * rests between the steps.
 */
export function* testingScenario(
  source: string,
  goldens: readonly GoldenFile[],
  grade: Grader,
): Generator<void, Tested, void> {
  const read = readScenario(source)
  if (!read.ok) return fail(read.problem)
  const { scenario, locate } = read.value
  const explored = explore(scenario)

  const problems: ScenarioProblem[] = []
  const runs: GoldenRun[] = []
  for (const { file, source: text } of goldens) {
    yield
    const golden = readGolden(text, file)
    if (!golden.ok) {
      problems.push(...golden.problem)
      continue
    }
    const run = playGolden(scenario, golden.value, grade)
    runs.push(run)
    for (const complaint of run.complaints) problems.push(placed(complaint, golden.value.locate(complaint.path), file))
  }

  const played: Played[] = []
  for (const player of players)
    for (const seed of seeds) {
      yield
      played.push(autoPlay(scenario, player, seed, grade))
    }
  yield
  const coverage = coverageOf(scenario, [
    ...runs,
    ...played.map(({ state, ending }) => ({
      visited: state.visited,
      routes: state.turns.flatMap(({ kind, node, route }) => (kind === 'reply' && route ? [`${node}/${route}`] : [])),
      ending,
    })),
  ])
  const complaints: Complaint[] = [
    ...findReachProblems(scenario, explored),
    ...findPhrasingProblems(scenario),
    ...findWritingProblems(scenario, explored),
    ...findUnwritten(scenario),
    ...findModelProblems(scenario, explored, grade),
    ...findPlayProblems(scenario, played),
    ...scenario.endings.flatMap(({ id }, e): Complaint[] =>
      runs.some(({ ending }) => ending === id)
        ? []
        : [{ code: 'golden-missing', path: ['endings', e, 'id'], facts: { id } }],
    ),
    ...coverage.nodes.missed.map(
      (id): Complaint => ({
        code: 'not-covered',
        path: ['nodes', scenario.nodes.findIndex((node) => node.id === id), 'id'],
        facts: { what: `the node \`${id}\`` },
      }),
    ),
  ]
  problems.push(...complaints.map((complaint) => placed(complaint, locate(complaint.path))))
  return ok({ scenario, problems: byWeight(problems), played, coverage, places: explored.places.size })
}

/** The same in one go. One code for the terminal, the studio and the tests. */
export const testScenario = (source: string, goldens: readonly GoldenFile[], grade: Grader): Tested => {
  const testing = testingScenario(source, goldens, grade)
  for (;;) {
    const step = testing.next()
    if (step.done) return step.value
  }
}
