import { defineConfig } from 'prisma/config'
import { databaseUrl } from './prisma/database-url'

// Prisma's command line insists on a native schema engine it would have to download. None of the commands we use runs it
// (migrations go through WebAssembly, see prisma/engine.ts), so any existing file satisfies the check.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
process.env.CHECKPOINT_DISABLE ??= '1'
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations/sqlite', seed: 'npm run seed' },
  datasource: { url: databaseUrl() },
})
