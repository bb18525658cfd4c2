import { parseScenario } from '../domain/scenario/parse'
import { sentenceOf } from '../domain/scenario/problem'
import { lintScenario, type Report, testScenario } from '../domain/testbench/bench'
import { findUnpractised } from '../domain/testbench/curriculum-coverage'
import { players } from '../domain/testbench/players/player'
import { loadGrader } from './grader'
import { requireScenarioFiles, scenarioIds } from './scenario-files'

/**
 * npm run scenarios:check [-- ID ...] [--lint] [--brief]
 * Runs the test bench over every customer, or those named. Exit code 1 when one has an error, 2 on wrong use.
 */
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const asked = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')))
const ids = named.length > 0 ? named : scenarioIds()
const quietProgress = !process.stderr.isTTY

const percent = ({ hit, total }: { hit: number; total: number }) => `${hit}/${total}`
const mean = (values: readonly number[]) =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length))

const playersTable = ({ played }: Report): string =>
  players
    .map((player) => {
      const runs = played.filter((run) => run.player === player)
      const endings = [...new Set(runs.map(({ ending }) => ending ?? 'still talking'))].join(', ')
      return `    ${player.padEnd(20)} score ${String(mean(runs.map(({ total }) => total))).padStart(3)}  replies ${String(mean(runs.map(({ replies }) => replies))).padStart(2)}  ends: ${endings}`
    })
    .join('\n')

const rows: string[][] = []
const read: { id: string; techniques: string[] }[] = []
let errors = 0
const grade = asked.has('--lint') ? null : await loadGrader()

for (const [position, id] of ids.entries()) {
  if (!quietProgress) process.stderr.write(`\r${position + 1}/${ids.length} ${id}`.padEnd(60))
  const { file, source, goldens } = requireScenarioFiles(id)
  const began = performance.now()
  const linted = grade ? null : lintScenario(source)
  const report = grade ? testScenario(source, goldens, grade) : null
  const ms = Math.round(performance.now() - began)
  const result = report ?? linted
  const problems = !result
    ? []
    : !result.ok
      ? result.problem
      : 'problems' in result.value
        ? result.value.problems
        : result.value
  const count = (weight: string) => problems.filter((problem) => problem.weight === weight).length
  errors += count('error')

  if (!quietProgress) process.stderr.write(`${'\r'.padEnd(61)}\r`)
  for (const problem of problems) console.log(`  ${sentenceOf(problem, problem.file ?? file)}`)
  if (report?.ok && !asked.has('--brief')) {
    console.log(playersTable(report.value))
    for (const kind of ['nodes', 'routes', 'endings'] as const)
      if (report.value.coverage[kind].missed.length > 0)
        console.log(`    never taken (${kind}): ${report.value.coverage[kind].missed.join(', ')}`)
  }
  const parsed = parseScenario(source)
  if (parsed.ok) read.push(parsed.value)
  const coverage = report?.ok ? report.value.coverage : null
  rows.push([
    id,
    String(count('error')),
    String(count('warning')),
    String(count('advice')),
    coverage ? percent(coverage.nodes) : '-',
    coverage ? percent(coverage.routes) : '-',
    coverage ? percent(coverage.endings) : '-',
    String(goldens.length),
    `${ms} ms`,
  ])
}

const head = ['customer', 'errors', 'warnings', 'advice', 'nodes', 'routes', 'endings', 'goldens', 'time']
const table = [head, ...rows]
const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
console.log(
  `\n${table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')}`,
)
// Only the whole library can be held to the whole curriculum.
const unpractised = named.length > 0 ? [] : findUnpractised(read)
for (const { id, label, customers } of unpractised)
  console.log(
    `  error: ${id} (${label}) is exercised by ${customers.join(', ') || 'nobody'}; two customers are needed.`,
  )
errors += unpractised.length
console.log(errors > 0 ? `\n${errors} errors. A customer with an error cannot be published.` : '\nNo errors.')
process.exit(errors > 0 ? 1 : 0)
