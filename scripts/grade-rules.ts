/** npm run grade:rules [-- --check]: writes the rule tables and figures of docs/grading.md between its markers. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentOf } from './grade-document'

const file = join(import.meta.dirname, '../docs/grading.md')
const source = readFileSync(file, 'utf8')
const fresh = documentOf(source)
if (process.argv.includes('--check')) {
  if (fresh !== source) {
    console.error('docs/grading.md is stale: run npm run grade:rules')
    process.exit(1)
  }
} else writeFileSync(file, fresh)
