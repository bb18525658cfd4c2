import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Once per run: an empty database made by the real migrations, which every test file then copies in a millisecond. */
export async function setup(): Promise<() => void> {
  process.env.KEEPCOOL_TEST_RUN = String(process.pid)
  const { templateFile } = await import('./template')
  const { deployMigrations } = await import('../../prisma/migrations')
  mkdirSync(dirname(templateFile), { recursive: true })
  await deployMigrations(`file:${templateFile}`)
  return () => rmSync(dirname(templateFile), { recursive: true, force: true })
}
