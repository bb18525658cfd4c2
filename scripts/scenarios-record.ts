import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { parts } from '../domain/grading/grade'
import { parseScenario } from '../domain/scenario/parse'
import { problemInWords } from '../domain/scenario/words'
import { readGolden, stepOf } from '../domain/testbench/golden'
import { playStep, startRun } from '../domain/testbench/run'
import { loadGrader } from './grader'
import { requireScenarioFiles, root } from './scenario-files'

/**
 * npm run scenarios:record -- ID [NAME]
 * Plays the recorded conversations of a customer and writes down where each turn leads (`to`), the marks that were asked
 * for (`levels`), and the ending. Read the result before you commit it: it records what happens, not what should.
 */
const [id, only] = process.argv.slice(2)
const { source, goldens, file } = requireScenarioFiles(id)
const parsed = parseScenario(source)
if (!parsed.ok) {
  for (const problem of parsed.problem) console.error(`${file}: ${problemInWords(problem)}`)
  process.exit(1)
}
const grade = await loadGrader()
let failed = false
for (const { file: path, source: text } of goldens) {
  if (only && !path.endsWith(`/${only}.yaml`)) continue
  const read = readGolden(text, path)
  if (!read.ok) {
    for (const problem of read.problem) console.error(`${path}: ${problemInWords(problem)}`)
    failed = true
    continue
  }
  const document = parseDocument(text)
  const turns = document.get('turns')
  let run = startRun(parsed.value, read.value.golden.seed)
  for (const [t, turn] of read.value.golden.turns.entries()) {
    const written = isSeq(turns) ? turns.items[t] : null
    const next = playStep(parsed.value, grade, run, stepOf(turn))
    if (!next.ok) {
      console.error(`${path}: turn ${t + 1} is not possible here: ${next.problem.code}`)
      failed = true
      break
    }
    run = next.value
    if (!isMap(written)) continue
    written.set('to', run.state.ending ?? run.state.node)
    const got = run.state.turns.at(-1)?.grade
    for (const part of parts)
      if (turn.levels?.[part] !== undefined && got) written.setIn(['levels', part], got.parts[part].level)
  }
  if (run.state.ending) document.set('ending', run.state.ending)
  else document.delete('ending')
  writeFileSync(join(root, path), document.toString({ lineWidth: 120 }))
  console.log(
    `${path}: ${run.state.visited.join(' > ')} > ${run.state.ending ?? '(not ended)'}, temper ${run.state.temper}`,
  )
}
process.exit(failed ? 1 : 0)
