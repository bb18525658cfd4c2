import { join, resolve } from 'node:path'

/** Where everything this installation remembers is kept: the database, the secret, the build marks. */
export function dataFolder(env: Record<string, string | undefined> = process.env): string {
  return resolve(/* turbopackIgnore: true */ env.KEEPCOOL_DATA || '.data')
}

/** The address of the database: DATABASE_URL when given, otherwise one SQLite file in the data folder. */
export function databaseUrl(env: Record<string, string | undefined> = process.env): string {
  return env.DATABASE_URL || `file:${join(dataFolder(env), 'keepcool.db')}`
}
