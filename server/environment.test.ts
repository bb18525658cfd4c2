import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { environmentSchema, readEnvironment } from './environment'

const secret = 'x'.repeat(32)

function messageOf(source: Record<string, string>): string {
  try {
    readEnvironment(source)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing was wrong with it')
}

describe('the environment', () => {
  it('needs nothing but a secret', () => {
    const environment = readEnvironment({ NEXTAUTH_SECRET: secret })
    expect(environment.address).toBe('http://localhost:3000')
    expect(environment.databaseUrl).toMatch(/^file:.*\.data\/keepcool\.db$/)
  })

  it('takes its address from the port', () => {
    expect(readEnvironment({ NEXTAUTH_SECRET: secret, PORT: '4100' }).address).toBe('http://localhost:4100')
  })

  it('names every bad key at once', () => {
    const message = messageOf({
      PORT: 'many',
      NEXTAUTH_SECRET: 'short',
      DATABASE_URL: 'mysql://x',
      NEXTAUTH_URL: 'here',
    })
    for (const key of ['PORT', 'NEXTAUTH_SECRET', 'DATABASE_URL', 'NEXTAUTH_URL'])
      expect(message).toContain(`  ${key} must`)
  })

  it('never repeats a value: it could be a password', () => {
    expect(messageOf({ NEXTAUTH_SECRET: 'hunter2', DATABASE_URL: 'mysql://me:hunter2@db' })).not.toContain('hunter2')
  })

  it('reads an empty value as not set', () => {
    expect(readEnvironment({ NEXTAUTH_SECRET: secret, PORT: '', DATABASE_URL: '' }).address).toBe(
      'http://localhost:3000',
    )
  })

  it('refuses to trust the Host header', () => {
    expect(messageOf({ NEXTAUTH_SECRET: secret, AUTH_TRUST_HOST: 'true' })).toContain('AUTH_TRUST_HOST must not be set')
  })

  it('is described for administrators, key by key', () => {
    const documented = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
      (match) => match[1],
    )
    expect(documented.sort()).toEqual(Object.keys(environmentSchema.shape).sort())
  })

  it('works with the example file as it is', () => {
    const example = parseEnv(readFileSync('.env.example', 'utf8'))
    expect(() => readEnvironment({ NEXTAUTH_SECRET: secret, ...withoutEmpty(example) })).not.toThrow()
  })
})

const withoutEmpty = (values: NodeJS.Dict<string>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value))
