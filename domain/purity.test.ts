import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** What `domain/README.md` promises and the direction of imports cannot show. */
const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing/'),
)
/** Words in strings and comments are not code. */
const codeOf = (path: string) =>
  readFileSync(`${folder}${path}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/\/\/.*$/gm, '')

const using = (pattern: RegExp, paths = files) => paths.filter((path) => pattern.test(codeOf(path)))

describe('the domain', () => {
  it('looks at no clock', () => {
    expect(using(/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/)).toEqual([])
  })
  it('takes no chance', () => {
    expect(using(/\bMath\.random\b|\bcrypto\b|\brandomUUID\b/)).toEqual([])
  })
  it('touches nothing outside: no environment, network, timer or console', () => {
    expect(using(/\bprocess\.|\bfetch\(|\bsetTimeout\b|\bsetInterval\b|\bconsole\./)).toEqual([])
  })
  it('never throws what it can expect, in the machine, the language, the score and the bench', () => {
    const mine = files.filter((path) => /^(scenario|attempt|scoring|testbench)\//.test(path))
    expect(mine.length).toBeGreaterThan(50)
    expect(using(/\bthrow\b/, mine)).toEqual([])
  })
})
