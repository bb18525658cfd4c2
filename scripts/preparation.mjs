// The steps from a fresh clone to something that runs. Each is skipped when its result is there and fits.

import { runningServers } from './claim.mjs'
import { isInstalled, unlessUnchanged } from './inputs.mjs'
import { run, seconds, step } from './steps.mjs'

const tsx = ['--import', 'tsx', '--conditions=react-server']

export const installing = () =>
  step('Installing packages (about half a minute the first time)', async () => {
    if (isInstalled()) return 'unchanged'
    // --include=dev: building needs them even where NODE_ENV=production is set.
    await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  })

export const generating = () =>
  step('Generating the database client', () =>
    unlessUnchanged({
      inputs: ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/@prisma/client/package.json'],
      mark: 'prisma/generated/.inputs',
      make: () => run(process.execPath, ['node_modules/prisma/build/index.js', 'generate']),
    }),
  )

/** Always runs: a database restored from a backup may be older than the last one seen here. */
export const preparingData = () =>
  step('Preparing the database, customers and people', async () => {
    const started = performance.now()
    const told = await run(process.execPath, [...tsx, 'scripts/prepare-data.ts'])
    const lines = told.trim().split('\n').filter(Boolean)
    return [seconds(performance.now() - started), ...lines.map((line) => `    ${line}`)].join('\n')
  })

const buildInputs = [
  'app',
  'components',
  'domain',
  'server',
  'prisma/schema.prisma',
  'prisma/database-url.ts',
  'public',
]
const buildSettings = [
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

export const building = () =>
  step('Building the app (about half a minute when something changed)', () =>
    unlessUnchanged({
      inputs: [...buildInputs, ...buildSettings],
      mark: '.next/keepcool-inputs',
      make: async () => {
        const [server] = runningServers()
        if (server)
          throw new Error(
            `A Keepcool started earlier still runs from this folder (process ${server.pid}, port ${server.port}) and the code has changed since. Stop it first, or use a second clone.`,
          )
        await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' })
      },
    }),
  )
