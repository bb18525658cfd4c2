import { receiptOf } from '@/domain/attempt/receipt-of'
import { indexOf } from '@/domain/attempt/scenario-index'
import { startAttempt } from '@/domain/attempt/start'
import type { Receipt } from '@/domain/attempt/view'
import { goldenOf, type Recording } from '@/domain/editing/golden-of'
import type { Grade } from '@/domain/grading/grade'
import { gradeReply } from '@/domain/grading/grade-reply'
import type { Moment } from '@/domain/grading/moment'
import { parseScenario } from '@/domain/scenario/parse'
import { messageOf, type ScenarioProblem } from '@/domain/scenario/problem'
import type { Scenario } from '@/domain/scenario/schema'
import { lintScenario, testScenario } from '@/domain/testbench/bench'
import { type Coverage, coverageOf, type Trace } from '@/domain/testbench/coverage'
import { playGolden, readGolden } from '@/domain/testbench/golden'
import { autoPlay, type Played } from '@/domain/testbench/players/auto-play'
import { type Player, players } from '@/domain/testbench/players/player'
import { playStep, type Run } from '@/domain/testbench/run'
import type { Step } from '@/domain/testbench/script'
import type { Golden } from '@/server/studio/answers'

/** What the worker can be asked. Everything in and out is plain data. */
export type Beginning = {
  readonly node: string
  readonly temper: number
  readonly known: readonly string[]
  readonly seed: number
}
export type Turn = { readonly run: Run; readonly receipt: Receipt | null }
export type PlayerResult = {
  readonly player: Player
  readonly endings: readonly string[]
  readonly total: number
  readonly replies: number
}
export type GoldenResult = { readonly name: string; readonly ending: string | null; readonly astray: readonly string[] }
export type Tested = {
  readonly players: readonly PlayerResult[]
  readonly goldens: readonly GoldenResult[]
  readonly coverage: Coverage | null
}
/** What only playing shows; `tempers` is how hot the customer is at each node on the average. */
export type Thorough = {
  readonly problems: readonly ScenarioProblem[]
  readonly tempers: Readonly<Record<string, number>>
}
export type Progress = (done: number, all: number, what: string) => void

let kept: { readonly source: string; readonly scenario: Scenario } | null = null
/** The parsed customer of a text, or null while it has errors. The last one is kept: a play-through asks for it each turn. */
const scenarioOf = (source: string): Scenario | null => {
  if (kept?.source === source) return kept.scenario
  const parsed = parseScenario(source)
  kept = parsed.ok ? { source, scenario: parsed.value } : null
  return parsed.ok ? parsed.value : null
}

export const lint = ({ source }: { readonly source: string }): readonly ScenarioProblem[] => {
  const linted = lintScenario(source)
  return linted.ok ? linted.value : linted.problem
}

const keyOf = ({ code, path, file }: ScenarioProblem): string => JSON.stringify([code, path, file])

const tempersOf = (played: readonly Played[]): Record<string, number> => {
  const sums = new Map<string, { sum: number; times: number }>()
  for (const { state } of played)
    for (const { node, temperBefore } of state.turns) {
      const at = sums.get(node) ?? { sum: 0, times: 0 }
      sums.set(node, { sum: at.sum + temperBefore, times: at.times + 1 })
    }
  return Object.fromEntries([...sums].map(([node, { sum, times }]) => [node, Math.round(sum / times)]))
}

const filesOf = (goldens: readonly Golden[]) =>
  goldens.map(({ name, source }) => ({ file: `conversations/${name}.yaml`, source }))

/** Everything publishing asks for, less what `lint` has said already. Takes a second or so: ask when typing has paused. */
export const checkThoroughly = ({
  source,
  goldens,
}: {
  readonly source: string
  readonly goldens: readonly Golden[]
}): Thorough => {
  const tested = testScenario(source, filesOf(goldens), gradeReply)
  if (!tested.ok) return { problems: [], tempers: {} }
  const known = new Set(lint({ source }).map(keyOf))
  return {
    problems: tested.value.problems.filter((problem) => !known.has(keyOf(problem))),
    tempers: tempersOf(tested.value.played),
  }
}

export const grade = ({ reply, moment }: { readonly reply: string; readonly moment: Moment }): Grade =>
  gradeReply(reply, moment)

/** Opens a conversation anywhere: the place, the temper and what is known are the author's to choose. */
export const beginPlay = ({ source, at }: { readonly source: string; readonly at: Beginning }): Run | null => {
  const scenario = scenarioOf(source)
  if (!scenario || !indexOf(scenario).nodes.has(at.node)) return null
  const facts = scenario.facts.map((fact) =>
    at.known.includes(fact.id) ? { ...fact, known: 'record' as const } : fact,
  )
  const elsewhere = { ...scenario, start: at.node, facts, customer: { ...scenario.customer, temper: at.temper } }
  const now = Date.UTC(2026, 0, 5, 9)
  return { state: startAttempt(elsewhere, { seed: at.seed, pace: 1, now }), now, events: [] }
}

export const playOn = ({
  source,
  run,
  step,
}: {
  readonly source: string
  readonly run: Run
  readonly step: Step
}): Turn | { readonly refused: string } => {
  const scenario = scenarioOf(source)
  if (!scenario) return { refused: 'The customer has errors. Mend them first, then play.' }
  const next = playStep(scenario, gradeReply, run, step)
  if (!next.ok) return { refused: refusalOf(next.problem.code) }
  const last = next.value.state.turns.at(-1)
  const isNew = last !== undefined && last.seq > run.state.seq
  return { run: next.value, receipt: isNew && last.grade ? receiptOf(last) : null }
}

const refusalOf = (code: string): string =>
  ({
    'attempt-ended': 'This conversation is over. Begin a new one.',
    'on-hold': 'The customer is on hold. Come back to them first.',
    'not-on-hold': 'The customer is not on hold.',
    'no-such-action': 'This customer has no such way out.',
  })[code] ?? 'That cannot be done at this moment.'

export const record = ({
  source,
  recording,
}: {
  readonly source: string
  readonly recording: Recording
}): string | null => {
  const scenario = scenarioOf(source)
  const golden = scenario ? goldenOf(scenario, recording, gradeReply) : null
  return golden?.ok ? golden.value.source : null
}

const seeds = [1, 2, 3, 4, 5]

const playersResult = (player: Player, played: readonly Played[]): PlayerResult => ({
  player,
  endings: [...new Set(played.map(({ ending }) => ending ?? 'no ending'))],
  total: Math.round(played.reduce((sum, { total }) => sum + total, 0) / played.length),
  replies: Math.round(played.reduce((sum, { replies }) => sum + replies, 0) / played.length),
})

const traceOfPlayed = ({ state, ending }: Played): Trace => ({
  visited: state.visited,
  routes: state.turns.flatMap(({ kind, node, route }) => (kind === 'reply' && route ? [`${node}/${route}`] : [])),
  ending,
})

/** All golden conversations and all seven players, one after another, telling how far it is. */
export const runTests = (
  { source, goldens }: { readonly source: string; readonly goldens: readonly Golden[] },
  progress: Progress,
): Tested => {
  const scenario = scenarioOf(source)
  if (!scenario) return { players: [], goldens: [], coverage: null }
  const all = goldens.length + players.length
  const traces: Trace[] = []
  const results = goldens.map(({ name, source: text }, index): GoldenResult => {
    progress(index, all, name)
    const read = readGolden(text, `conversations/${name}.yaml`)
    if (!read.ok) return { name, ending: null, astray: read.problem.map(messageOf) }
    const run = playGolden(scenario, read.value, gradeReply)
    traces.push(run)
    const astray = run.complaints.map(({ code, facts = {} }) => messageOf({ code, facts }))
    return { name, ending: run.ending, astray }
  })
  const played = players.map((player, index) => {
    progress(goldens.length + index, all, player)
    const runs = seeds.map((seed) => autoPlay(scenario, player, seed, gradeReply))
    traces.push(...runs.map(traceOfPlayed))
    return playersResult(player, runs)
  })
  progress(all, all, '')
  return { players: played, goldens: results, coverage: coverageOf(scenario, traces) }
}
