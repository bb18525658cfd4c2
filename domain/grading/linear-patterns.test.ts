import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'

/** Regular expressions as they stand in the grader's sources. */
const literal = /(?:[(=,:!&|?{};]|return)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([gimsuy]*)/g

const bare = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

const expressions = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((name) =>
    [...bare(readFileSync(join(import.meta.dirname, name), 'utf8')).matchAll(literal)].map(
      ([, source = '', flags = '']) => ({ name, source, flags }),
    ),
  )

describe('the regular expressions of the grader', () => {
  it('are few, and found by this test', () => {
    expect(expressions.length).toBeGreaterThan(4)
  })
  it.each(expressions)(
    '$source in $name takes linear time',
    async ({ source, flags }) => {
      const { status } = await check(source, flags, { timeout: 60_000 })
      expect(status).toBe('safe')
    },
    60_000,
  )
})
