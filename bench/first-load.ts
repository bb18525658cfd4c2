import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { report } from './report'

/**
 * npm run bench -- first-load [--json]
 * Script the browser must load for the practice page, gzipped, beside that of an empty page of the same app in the same
 * build. Builds a copy of the app with the empty page added, so that the tree and a running server are left alone.
 */
const most = 1.3
const pages = { practice: '(trainee)/attempts/[id]', empty: 'bench-empty' } as const

const root = join(import.meta.dirname, '..')
const copy = join(root, '.data', 'bench', 'first-load')

function prepareCopy(): void {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const name of ['app', 'components', 'domain', 'server', 'prisma', 'public', 'instrumentation.ts', 'proxy.ts'])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !path.includes('.test.') })
  for (const name of ['package.json', 'tsconfig.json', 'postcss.config.mjs']) cpSync(join(root, name), join(copy, name))
  // A font is named by its file among the packages, which lie outside the copy.
  const fonts = join(copy, 'app', 'fonts.ts')
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll("'../node_modules/", "'../../../../node_modules/"))
  mkdirSync(join(copy, 'app', pages.empty))
  writeFileSync(join(copy, 'app', pages.empty, 'page.tsx'), 'export default function EmptyPage() {\n  return null\n}\n')
  // The packages lie outside the copy, two folders up.
  writeFileSync(
    join(copy, 'next.config.js'),
    `import settings from '../../../next.config.js'\nexport default { ...settings, turbopack: { root: ${JSON.stringify(root)} } }\n`,
  )
}

async function build(): Promise<void> {
  process.stderr.write('Building the app with an empty page beside it (up to a minute) ...')
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  await promisify(execFile)(process.execPath, [next, 'build'], { cwd: copy, env, maxBuffer: 1 << 26 })
  process.stderr.write(`\r${' '.repeat(70)}\r`)
}

type ClientManifest = { readonly entryJSFiles: Readonly<Record<string, readonly string[]>> }

/** Everything a browser loads before the page works: the framework, and the client parts of its layouts and itself. */
function scriptsOf(page: string): ReadonlySet<string> {
  const built = join(copy, '.next', 'server', 'app', page)
  const { rootMainFiles } = JSON.parse(readFileSync(join(built, 'page', 'build-manifest.json'), 'utf8'))
  // The manifest is a script that sets a global, for Next's own server to run.
  const held: { __RSC_MANIFEST?: Record<string, ClientManifest> } = globalThis as never
  held.__RSC_MANIFEST = {}
  createRequire(import.meta.url)(join(built, 'page_client-reference-manifest.js'))
  const entries = Object.values(held.__RSC_MANIFEST).flatMap((one) => Object.values(one.entryJSFiles).flat())
  return new Set<string>([...rootMainFiles, ...entries])
}

const gzipBytes = (files: ReadonlySet<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(copy, '.next', file))).length, 0)

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10

prepareCopy()
await build()
const empty = gzipBytes(scriptsOf(pages.empty))
const practice = gzipBytes(scriptsOf(pages.practice))
const ratio = Math.round((practice / empty) * 1000) / 1000
rmSync(copy, { recursive: true, force: true })
report([
  { bench: 'first-load', figure: 'empty page', value: kilobytes(empty), unit: 'kB gzip', ratio: 1, limit: 1, ok: true },
  {
    bench: 'first-load',
    figure: 'practice page',
    value: kilobytes(practice),
    unit: 'kB gzip',
    ratio,
    limit: most,
    ok: ratio <= most,
  },
])
