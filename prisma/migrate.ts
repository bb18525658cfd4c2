// The command line for migrations: `npm run migrate -- create NAME | deploy | check`.
import { databaseUrl } from './database-url'
import { createMigration, deployMigrations, findDrift } from './migrations'

const usage = `Usage: npm run migrate -- COMMAND

  create NAME   write the next migration from prisma/schema.prisma (no database needed)
  deploy        apply the missing migrations to DATABASE_URL
  check         tell whether DATABASE_URL differs from the models (exit code 2 when it does)
`

async function run([command, name]: string[]): Promise<number> {
  if (command === 'create' && name && /^[a-z0-9_]+$/.test(name)) {
    const folder = await createMigration(name, 'sqlite', new Date())
    console.log(folder ? `Written: ${folder}` : 'The models have not changed.')
    return 0
  }
  if (command === 'deploy') {
    const applied = await deployMigrations(databaseUrl())
    console.log(applied.length ? `Applied: ${applied.join(', ')}` : 'The database is up to date.')
    return 0
  }
  if (command === 'check') {
    const drift = await findDrift(databaseUrl())
    console.log(drift === null ? 'The database matches the models.' : `The database differs from the models:\n${drift}`)
    return drift === null ? 0 : 2
  }
  console.error(usage)
  return 1
}

// The engine keeps its connection open, so the process is ended by hand.
run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (cause) => {
    console.error(cause)
    process.exit(1)
  },
)
