import { existsSync } from 'node:fs'
import { databaseUrl } from '../prisma/database-url'
import { findStandingDifferences, rebuildStandings } from '../server/standings/rebuild-standings'

/**
 * npm run standings:check [-- --rebuild]
 * Works every standing out again from the conversations and prints the ones that are stored otherwise. Exit code 1 when there
 * are any. With --rebuild they are mended: everybody's standings are made afresh, while the boards stay open.
 */
const [flag, ...others] = process.argv.slice(2)
if (others.length > 0 || (flag !== undefined && flag !== '--rebuild')) {
  console.error('Usage: npm run standings:check [-- --rebuild]')
  process.exit(2)
}

// A mistyped address would otherwise make an empty database there.
const file = databaseUrl().replace(/^file:/, '')
if (!existsSync(file)) {
  console.error(`There is no database at ${file}. Check DATABASE_URL and KEEPCOOL_DATA.`)
  process.exit(2)
}

const told = (value: number | null) => (value === null ? 'nothing' : String(value))

const differences = await findStandingDifferences()
for (const { userId, board, period, stored, expected } of differences)
  console.log(`person ${userId}, ${board}, ${period}: stored ${told(stored)}, should be ${told(expected)}`)
console.log(
  differences.length === 0
    ? 'Every standing is what the conversations say.'
    : `Standings that are not what the conversations say: ${differences.length}`,
)

if (flag === '--rebuild' && differences.length > 0) {
  await rebuildStandings((done, all) => {
    if (done % 500 === 0 || done === all) console.log(`Rebuilt: ${done} of ${all} people`)
  })
  // Somebody may have finished a conversation meanwhile; what counts is what holds now.
  const left = await findStandingDifferences()
  console.log(left.length === 0 ? 'Mended: no differences are left.' : `Differences that are left: ${left.length}`)
  process.exit(left.length === 0 ? 0 : 1)
}
process.exit(differences.length === 0 ? 0 : 1)
