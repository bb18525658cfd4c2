// `npm run import-scenarios`: brings the folders under scenarios/ into the library.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importScenarios } from '../server/scenarios/import-scenarios'

/** Imports every customer and tells about the ones that changed or were refused. One bad file keeps nobody from starting. */
export async function reportImport(): Promise<boolean> {
  const root = join(process.cwd(), 'scenarios')
  if (!existsSync(root)) {
    console.log('Customers: none, there is no folder scenarios/')
    return true
  }
  const rows = await importScenarios(root)
  const counted = new Map<string, number>()
  for (const row of rows) counted.set(row.outcome, (counted.get(row.outcome) ?? 0) + 1)
  console.log(`Customers: ${[...counted].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'none'}`)
  for (const row of rows) {
    if (row.outcome !== 'refused') continue
    console.log(`  refused: ${row.file}`)
    for (const problem of row.problems) console.log(`    ${problem}`)
  }
  return rows.every((row) => row.outcome !== 'refused')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const allTaken = await reportImport()
  process.exitCode = allTaken ? 0 : 1
}
