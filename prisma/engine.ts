import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { modelsFor, type Provider } from './models'

// Prisma's own schema engine, from its npm package: the native one would have to be downloaded when migrating, which
// fails behind company proxies and on machines without a way out. Why: docs/decisions/004-webassembly-migrations.md
const engineFolder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))

type Exports = { __wbindgen_start(): void }
// The package's types leave this out: it is how its generated loader hands the instance over.
type Loader = { __wbg_set_wasm(exports: unknown): void }

let loaded: Promise<void> | undefined

function load(): Promise<void> {
  loaded ??= WebAssembly.instantiate(readFileSync(join(engineFolder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  }).then(({ instance }) => {
    ;(bindings as unknown as Loader).__wbg_set_wasm(instance.exports)
    ;(instance.exports as unknown as Exports).__wbindgen_start()
  })
  return loaded
}

/** The schema engine connected to the database at `url`; `:memory:` when only models are compared. */
export async function openEngine(provider: Provider, url: string): Promise<bindings.SchemaEngine> {
  if (provider !== 'sqlite') throw new Error(`migrations for ${provider} are not set up yet`)
  await load()
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url, timeout: 5000 }))
  return bindings.SchemaEngine.new({ datamodels: [['schema.prisma', modelsFor(provider)]] }, () => {}, factory)
}
