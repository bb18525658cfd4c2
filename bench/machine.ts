import { lintScenario } from '../domain/testbench/bench'
import { findScenario, scenarioIds } from '../scripts/scenario-files'
import { type Contender, ink, ours, repliesPerConversation, xstate } from './machine-story'

/**
 * npm run bench -- machine [--json]
 * Steps a second of the machine beside xstate and inkjs on the same story in the same run, and the time that the
 * state-aware check takes on the largest customer.
 */
type Row = {
  bench: string
  figure: string
  value: number
  unit: string
  ratio: number | null
  limit: number
  ok: boolean
}

const leastRatio = 10
const mostSeconds = 5
const rounds = 7
const roundMs = 300

const stepsPerSecond = ({ play }: Contender): number => {
  let conversations = 20
  play(conversations)
  for (;;) {
    const began = performance.now()
    play(conversations)
    const ms = performance.now() - began
    if (ms >= roundMs / 3) {
      conversations = Math.max(1, Math.round((conversations * roundMs) / ms))
      break
    }
    conversations *= 3
  }
  const began = performance.now()
  play(conversations)
  return (conversations * repliesPerConversation) / ((performance.now() - began) / 1000)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Rounds are interleaved, so that a busy neighbour on the machine slows every contender alike. */
const race = (contenders: readonly Contender[]): number[] => {
  // One round that does not count: each has been compiled before it is timed.
  for (const contender of contenders) stepsPerSecond(contender)
  const measured: number[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round++)
    contenders.forEach((contender, index) => {
      process.stderr.write(`\r${round + 1}/${rounds} ${contender.name}`.padEnd(40))
      measured[index]?.push(stepsPerSecond(contender))
    })
  process.stderr.write(`${'\r'.padEnd(41)}\r`)
  return measured.map(median)
}

const [advance = 0, machine = 0, story = 0] = race([ours(), xstate(), ink()])
const rows: Row[] = [
  ['advance, beside xstate transition', machine] as const,
  ['advance, beside inkjs', story] as const,
].map(([figure, baseline]) => ({
  bench: 'machine',
  figure,
  value: Math.round(advance),
  unit: 'steps/s',
  ratio: Math.round((advance / baseline) * 10) / 10,
  limit: leastRatio,
  ok: advance / baseline >= leastRatio,
}))

const largest = scenarioIds()
  .flatMap((id) => findScenario(id) ?? [])
  .sort((a, b) => b.source.length - a.source.length)[0]
if (largest) {
  const began = performance.now()
  lintScenario(largest.source)
  const seconds = Math.round(performance.now() - began) / 1000
  rows.push({
    bench: 'machine',
    figure: `state-aware check of ${largest.id}`,
    value: seconds,
    unit: 's',
    ratio: null,
    limit: mostSeconds,
    ok: seconds <= mostSeconds,
  })
}

if (process.argv.includes('--json')) for (const row of rows) console.log(JSON.stringify(row))
else
  for (const { figure, value, unit, ratio, limit, ok } of rows)
    console.log(
      `${ok ? 'ok  ' : 'FAIL'}  ${figure.padEnd(44)} ${String(value).padStart(9)} ${unit.padEnd(8)} ${ratio === null ? `limit ${limit}` : `${ratio}x, at least ${limit}x`}`,
    )
process.exit(rows.every(({ ok }) => ok) ? 0 : 1)
