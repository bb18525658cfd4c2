import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { applyEdit } from '../domain/editing/apply-edit'
import type { Edit } from '../domain/editing/edit'
import { graphOf } from '../domain/editing/graph'
import { fromTemplate } from '../domain/editing/templates'

const moments = 200
const root = join(import.meta.dirname, '..')

/** A customer of 200 moments: each leads on to two others, as branches do, and ends when it takes too long. */
const largeCustomer = (): string => {
  const idOf = (n: number) => `moment-${n}`
  const edits = Array.from({ length: moments - 1 }, (_, index): Edit => {
    const n = index + 1
    const next = (by: number) => (n * 2 + by < moments ? idOf(n * 2 + by) : 'settled')
    return {
      kind: 'add-node',
      node: {
        id: idOf(n),
        title: `Moment ${n}`,
        routes: [
          { id: 'good', when: { atLeast: { solve: 2 } }, go: next(1) },
          { id: 'fair', when: { atLeast: { listen: 1 } }, go: next(2) },
          { id: 'enough', when: { turnsHere: { atLeast: 3 } }, go: 'walked-out' },
        ],
      },
    }
  })
  const start = fromTemplate('blank', { id: 'large', title: 'A large customer', customerName: 'Pat' })
  const applied = applyEdit({ source: start, layout: {} }, { kind: 'several', edits })
  if (!applied.ok) throw new Error(`the large customer cannot be made: ${applied.problem.code}`)
  const { source } = applied.value.document
  const { nodes } = graphOf({ source, layout: {} })
  if (nodes.filter(({ kind }) => kind === 'node').length !== moments) throw new Error('the large customer is too small')
  return source
}

/** One page with both maps in it, built as for production. */
export async function buildMapPage(): Promise<string> {
  const built = await build({
    entryPoints: [join(root, 'bench', 'map-page.tsx')],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    minify: true,
    // The page has no server that would have filled this in.
    banner: { js: 'globalThis.process={env:{NODE_ENV:"production"}};' },
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { '@': root, 'server-only': join(root, 'server/testing/server-only.ts') },
    logLevel: 'error',
  })
  const text = (ending: string) => built.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const script = text('.js').replaceAll('</script', '<\\/script')
  const flow = readFileSync(join(root, 'node_modules/@xyflow/react/dist/base.css'), 'utf8')
  const source = JSON.stringify(largeCustomer()).replaceAll('</', '<\\/')
  return `<!doctype html><style>body{margin:0}${flow}${text('.css')}section{display:flex;flex:1;flex-direction:column;min-height:0}section>div:nth-of-type(2){flex:1;min-height:0}</style><div id="home"></div><script>globalThis.source=${source}</script><script>${script}</script>`
}
