import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { curriculumDocument } from '../domain/scenario/curriculum-document'
import { withGenerated } from '../domain/scenario/guide-tables'
import { scenarioJsonSchema } from '../domain/scenario/json-schema'
import { root } from './scenario-files'

/** npm run scenarios:docs: writes what is generated from the language: the JSON Schema, the guide's tables, the curriculum. */
const write = (path: string, text: string): void => {
  writeFileSync(join(root, path), text)
  console.log(`wrote ${path}`)
}
write('public/scenario.schema.json', `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`)
write('docs/curriculum.md', curriculumDocument())
write('scenarios/README.md', withGenerated(readFileSync(join(root, 'scenarios/README.md'), 'utf8')))
