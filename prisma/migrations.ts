import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { openEngine } from './engine'
import { modelsFor, type Provider, prismaFolder, providerOf } from './models'

const filters = { externalTables: [], externalEnums: [] }

const folderOf = (provider: Provider) => join(prismaFolder, 'migrations', provider)

export function listMigrations(provider: Provider): MigrationList {
  const baseDir = folderOf(provider)
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map((entry) => entry.name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
        },
      })),
  }
}

/** Brings the database at `url` up to date; returns the names of the migrations it applied. Creates a missing file. */
export async function deployMigrations(url: string): Promise<string[]> {
  const provider = providerOf(url)
  if (url.startsWith('file:')) mkdirSync(dirname(url.slice('file:'.length)), { recursive: true })
  const engine = await openEngine(provider, url)
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: listMigrations(provider), filters })
  return appliedMigrationNames
}

/**
 * Writes the next migration: the models minus the snapshot committed beside the migrations, so no database is needed.
 * Returns its folder, or null when nothing changed.
 */
export async function createMigration(
  name: string,
  provider: Provider,
  at: Date,
  { dryRun = false } = {},
): Promise<string | null> {
  const folder = folderOf(provider)
  const snapshot = join(folder, 'snapshot.prisma')
  const engine = await openEngine(provider, ':memory:')
  const { exitCode, stdout } = await engine.diff({
    from: existsSync(snapshot)
      ? { tag: 'schemaDatamodel', files: [{ path: 'snapshot.prisma', content: readFileSync(snapshot, 'utf8') }] }
      : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: modelsFor(provider) }] },
    script: true,
    exitCode: true,
    filters,
  })
  if (exitCode !== 2) return null
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14)
  const target = join(folder, `${stamp}_${name}`)
  if (dryRun) return target
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'migration.sql'), stdout ?? '')
  writeFileSync(snapshot, modelsFor(provider))
  writeFileSync(join(folder, 'migration_lock.toml'), `provider = "${provider}"\n`)
  return target
}

/** The SQL that would bring the database at `url` to the models, or null when they agree. */
export async function findDrift(url: string): Promise<string | null> {
  const provider = providerOf(url)
  const files = [{ path: 'schema.prisma', content: modelsFor(provider) }]
  const engine = await openEngine(provider, url)
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters,
  })
  return exitCode === 2 ? (stdout ?? '') : null
}
