// `npm run bench -- NAME [--json]`: runs bench/NAME.ts. Each prints its figures; the exit code is 1 when one is over its limit.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname

/** The files that are benchmarks say so in their own words; the others are what they share. */
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => readFileSync(join(folder, `${name}.ts`), 'utf8').includes(`npm run bench -- ${name}`))

const [name, ...rest] = process.argv.slice(2)
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME [--json]\n\nNames: ${names.join(', ')}`)
  process.exit(1)
}
const args = ['--import', 'tsx', '--conditions=react-server', join(folder, `${name}.ts`), ...rest]
spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1))
