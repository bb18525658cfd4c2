import { describe, expect, it } from 'vitest'
import { createMigration, deployMigrations, findDrift } from './migrations'

describe('migrations', () => {
  it('cover every change of the models', async () => {
    const wouldBe = await createMigration('forgotten', 'sqlite', new Date(), { dryRun: true })
    expect(wouldBe, 'run: npm run migrate -- create NAME').toBeNull()
  })

  it('make exactly what the models say, and are applied once', async () => {
    const url = String(process.env.DATABASE_URL)
    expect(await findDrift(url)).toBeNull()
    expect(await deployMigrations(url)).toEqual([])
  })
})
