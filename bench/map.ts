import { chromium } from '@playwright/test'
import { browserPath, browserQuiet } from './map-browser'
import { buildMapPage } from './map-build'
import { type Row, report } from './report'

/**
 * npm run bench -- map [--json]
 * A customer of 200 moments on the Studio's map, beside @xyflow/react with bare nodes and the same edges, in one browser and
 * one run: time to open, to lay out, and for an edit to be on the screen. Layout is dagre alone beside dagre with the cards.
 */
type Figures = { readonly openMs: number; readonly layoutMs: number; readonly editMs: number }

const rounds = 3
const mostRatio = 1.5

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const medians = (all: readonly Figures[]): Figures => ({
  openMs: median(all.map(({ openMs }) => openMs)),
  layoutMs: median(all.map(({ layoutMs }) => layoutMs)),
  editMs: median(all.map(({ editMs }) => editMs)),
})

const html = await buildMapPage()
const browser = await chromium.launch({ executablePath: browserPath(), args: browserQuiet })
const measured: Record<'ours' | 'bare', Figures[]> = { ours: [], bare: [] }
try {
  // Interleaved, so that a busy neighbour on the machine slows both alike; the first round does not count.
  for (let round = 0; round <= rounds; round++)
    for (const side of ['bare', 'ours'] as const) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
      page.on('pageerror', (error) => console.error(String(error)))
      await page.setContent(html)
      const figures = (await page.evaluate(
        (which) => (globalThis as unknown as { measure: (side: string) => Promise<unknown> }).measure(which),
        side,
      )) as Figures
      if (round > 0) measured[side].push(figures)
      await page.close()
    }
} finally {
  await browser.close()
}
const [ours, bare] = [medians(measured.ours), medians(measured.bare)]
const row = (figure: string, key: keyof Figures): Row => {
  const ratio = ours[key] / bare[key]
  return { bench: 'map', figure, value: ours[key], unit: 'ms', ratio, limit: mostRatio, ok: ratio <= mostRatio }
}
report([
  row('200 moments: open, beside bare nodes', 'openMs'),
  row('200 moments: lay out, beside dagre alone', 'layoutMs'),
  row('200 moments: an edit on the screen', 'editMs'),
])
