import { parseScenario } from '../domain/scenario/parse'
import { problemInWords } from '../domain/scenario/words'
import { diagramOf } from '../domain/testbench/diagram'
import { requireScenarioFiles } from './scenario-files'

/** npm run scenarios:diagram -- ID: prints the conversation as a Mermaid flowchart. */
const { source, file } = requireScenarioFiles(process.argv[2])
const parsed = parseScenario(source)
if (parsed.ok) console.log(diagramOf(parsed.value))
else {
  for (const problem of parsed.problem) console.error(`${file}: ${problemInWords(problem)}`)
  process.exit(1)
}
