// The database, up to date and filled: migrations, the customers of `scenarios/`, and demo people on the first start.

import { databaseUrl } from '../prisma/database-url'
import { deployMigrations } from '../prisma/migrations'
import { noteDemoSignIns, seed } from '../prisma/seed'
import { seedPractice } from '../prisma/seed-practice'
import { checkEnvironment } from '../server/check-environment'
import { reportImport } from './import-scenarios'

async function prepareData() {
  checkEnvironment()
  const applied = await deployMigrations(databaseUrl())
  console.log(applied.length > 0 ? `Migrations: ${applied.length} applied` : 'Migrations: up to date')
  console.log(await seed())
  await noteDemoSignIns()
  await reportImport()
  console.log(await seedPractice(Date.now()))
}

// The schema engine keeps its connection, so the process is ended by hand.
prepareData().then(
  () => process.exit(0),
  (cause) => {
    console.error(cause)
    process.exit(1)
  },
)
