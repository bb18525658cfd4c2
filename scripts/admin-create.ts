import { parseArgs } from 'node:util'
import { databaseUrl } from '../prisma/database-url'
import { deployMigrations } from '../prisma/migrations'
import { environment } from '../server/environment'
import { administratorSchema, createAdministrator } from '../server/people/create-administrator'
import { Refusal } from '../server/refusal'

/**
 * npm run admin:create -- EMAIL NAME [--another]
 * The first administrator of a database, with a link, good once and for a week, to choose a password with. When there is one
 * already it refuses; with --another it makes a further one, or gives the one with that email a new way in.
 */
const usage = 'Usage: npm run admin:create -- EMAIL NAME [--another]'

/** What was asked for, or null when it cannot be understood. */
function asked() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { another: { type: 'boolean' } } })
    const [email, ...name] = positionals
    return email === undefined || name.length === 0
      ? null
      : { input: { email, name: name.join(' ') }, another: values.another ?? false }
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause)
    return null
  }
}

async function run(): Promise<number> {
  const wanted = asked()
  if (!wanted) {
    console.error(usage)
    return 2
  }
  const input = administratorSchema.safeParse(wanted.input)
  if (!input.success) {
    console.error(input.error.issues.map(({ message }) => message).join('\n'))
    return 2
  }
  // The very first command of an installation: the server may not have been started yet.
  await deployMigrations(databaseUrl())
  try {
    const { path, expiresAt } = await createAdministrator(input.data, { another: wanted.another, now: Date.now() })
    const until = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(expiresAt)
    console.log(
      `${input.data.name} is an administrator. Open this link to choose a password; it works once, until ${until}:`,
    )
    console.log(`\n  ${new URL(path, environment().address)}\n`)
    return 0
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    console.error(thrown.message)
    if (thrown.code === 'present')
      console.error('They can invite others. To make one more, or give this one a new link, add --another.')
    return 1
  }
}

// The schema engine keeps its connection, so the process is ended by hand.
run().then(
  (code) => process.exit(code),
  (cause) => {
    console.error(cause)
    process.exit(1)
  },
)
