import { appendFileSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { headlineOf } from '../domain/attempt/receipt-of'
import { parts } from '../domain/grading/grade'
import { parseScenario } from '../domain/scenario/parse'
import { problemInWords } from '../domain/scenario/words'
import { scoreAttempt } from '../domain/scoring/score-attempt'
import { playStep, type Run, startRun } from '../domain/testbench/run'
import { readStep, type Step } from '../domain/testbench/script'
import { loadGrader } from './grader'
import { requireScenarioFiles } from './scenario-files'

/**
 * npm run play -- ID [--seed N]                          plays a customer in the terminal
 * npm run play -- ID --replies FILE --json [--seed N]    plays a file of lines and prints what happened as JSON
 * A line is a reply, or: /hold WORDS, /resume, /manager WORDS, /callback WORDS, /write WORDS, /end, /wait SECONDS,
 * /notes WORDS, /over WORDS (a reply sent while the customer is still typing). Empty lines and lines with # are skipped.
 */
const words = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = words.indexOf(`--${name}`)
  return at < 0 ? undefined : words[at + 1]
}
const { source } = requireScenarioFiles(
  words.find((word, at) => !word.startsWith('--') && !['--seed', '--replies'].includes(words[at - 1] ?? '')),
)
const parsed = parseScenario(source)
if (!parsed.ok) {
  console.error(parsed.problem.map(problemInWords).join('\n'))
  process.exit(1)
}
const scenario = parsed.value
const grade = await loadGrader()
const seed = Number.parseInt(option('seed') ?? '1', 10) || 1
let run = startRun(scenario, seed)

const refuse = (reason: string): never => {
  console.error(reason)
  process.exit(1)
}

const asJson = (run: Run): string => {
  const { state } = run
  const ending = scenario.endings.find(({ id }) => id === state.ending)
  const score = scoreAttempt(scenario, state)
  return JSON.stringify(
    {
      turns: state.turns.map((turn, index) => ({
        n: index + 1,
        reply: turn.text,
        levels: turn.grade ? Object.fromEntries(parts.map((part) => [part, turn.grade?.parts[part].level])) : null,
        flags: turn.grade?.flags ?? [],
        acts: turn.grade?.acts ?? [],
        temper: turn.temperAfter,
        items: turn.shifts,
        node: turn.node,
      })),
      ending: ending ? { id: ending.id, kind: ending.kind, worth: ending.worth } : null,
      score: { total: score.total, parts: Object.fromEntries(score.parts.map(({ part, value }) => [part, value])) },
    },
    null,
    2,
  )
}

const step = (next: Step): void => {
  const played = playStep(scenario, grade, run, next)
  if (played.ok) run = played.value
  else if (replies !== undefined) refuse(`"${next.kind}" is not possible here: ${played.problem.code}`)
  else console.log(`  (not possible here: ${played.problem.code})`)
}

const replies = option('replies')
if (replies !== undefined) {
  for (const line of readFileSync(replies, 'utf8').split('\n')) {
    const next = readStep(line)
    if (next && run.state.status === 'active') step(next)
  }
  console.log(
    words.includes('--json')
      ? asJson(run)
      : `${run.state.ending ?? `still at ${run.state.node}`}, temper ${run.state.temper}`,
  )
  process.exit(0)
}

/** What was said since `from`, as it would stand on the screen. */
const show = (from: number): void => {
  for (const entry of run.state.entries.slice(from)) {
    if (entry.from === 'customer') console.log(`  ${scenario.customer.name}: ${entry.text}`)
    if (entry.from === 'stage') console.log(`  [${entry.code}]`)
  }
}
const { brief } = scenario
console.log(`${scenario.title}\n${brief.company}. ${brief.role}\n${brief.situation}\n`)
for (const { label, value } of brief.record) console.log(`  ${label}: ${value}`)
for (const { label, standing, limit } of scenario.policy.remedies)
  console.log(`  ${standing}: ${label}${limit ? ` (${limit})` : ''}`)
console.log()
show(0)
const record = option('log')
const terminal = createInterface({ input: process.stdin, output: process.stdout })
const ask = (): void => {
  terminal.setPrompt(`[${run.state.node}, temper ${run.state.temper}] > `)
  terminal.prompt()
}
ask()
for await (const line of terminal) {
  const next = readStep(line)
  if (!next) {
    ask()
    continue
  }
  if (record !== undefined) appendFileSync(record, `${line}\n`)
  const shown = run.state.entries.length
  const before = run.state.turns.length
  step(next)
  const turn = run.state.turns.length > before ? run.state.turns.at(-1) : undefined
  if (turn?.grade) {
    console.log(
      `    ${parts.map((part) => `${part} ${turn.grade?.parts[part].level}`).join('  ')}  ${headlineOf(turn)}`,
    )
    console.log(
      `    ${turn.shifts.map(({ amount, because }) => `${amount > 0 ? '+' : ''}${amount} ${because}`).join('; ')}`,
    )
  }
  show(shown)
  if (run.state.status === 'ended') break
  ask()
}
terminal.close()
const ending = scenario.endings.find(({ id }) => id === run.state.ending)
if (ending)
  console.log(
    `\n${ending.title} (${ending.kind}, ${ending.worth})\n${ending.aftermath.from}: ${ending.aftermath.text}\nScore ${scoreAttempt(scenario, run.state).total}`,
  )
