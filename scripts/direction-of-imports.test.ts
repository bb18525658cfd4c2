import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const forbidden = [
  ['domain/grading/grade.ts', '@/server/database'],
  ['domain/grading/grade.ts', '../../server/database'],
  ['domain/grading/grade.ts', 'react'],
  ['domain/grading/grade.ts', 'next/headers'],
  ['domain/grading/grade.ts', 'node:fs'],
  ['domain/grading/grade.ts', '@prisma/client'],
  ['domain/grading/grade.test.ts', '@/server/database'],
  ['server/attempts/start.ts', '@/components/button'],
  ['server/attempts/start.ts', '@/scripts/steps'],
  ['app/page.tsx', '@prisma/client'],
  ['app/page.tsx', '@/prisma/generated/client'],
  ['components/button.tsx', '@/server/actor'],
  ['app/page.tsx', '@/e2e/fixtures'],
] as const

const allowed = [
  ['domain/grading/grade.ts', 'zod'],
  ['domain/grading/grade.ts', './part'],
  ['domain/grading/grade.ts', '@/domain/result'],
  ['domain/grading/grade.test.ts', 'node:fs'],
  ['server/attempts/start.ts', '@/domain/attempt/start'],
  ['server/attempts/start.ts', '../../prisma/generated/client'],
  ['app/page.tsx', '@/server/actor'],
  ['components/button.tsx', '@/domain/result'],
] as const

const cases = [...forbidden, ...allowed]
const probeOf = (path: string, imported: string) =>
  path.replace(/\/[^/.]+/, `/probe-${cases.findIndex((one) => one[0] === path && one[1] === imported)}`)

// The project's own rules on a tree of one-line files elsewhere: nothing here can get in anybody's way.
const folder = mkdtempSync(join(tmpdir(), 'keepcool-imports-'))
let found = ''

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }))
  for (const [path, imported] of cases) {
    const file = join(folder, probeOf(path, imported))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `import { thing } from '${imported}'\n\nexport const used = thing\n`)
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--only=style/noRestrictedImports', '--max-diagnostics=200', '--colors=off', '.']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  found = stdout + stderr
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the linter', () => {
  it.each(forbidden)('refuses that %s imports %s', (path, imported) => {
    expect(found).toContain(`${probeOf(path, imported)}:1:`)
  })
  it.each(allowed)('accepts that %s imports %s', (path, imported) => {
    expect(found).not.toContain(`${probeOf(path, imported)}:1:`)
  })
})
