// `npm run screenshots [-- FOLDER] [--only NAME] [--readme]`: serves the built app on fresh demo data and photographs every
// screen and state, light, dark and on a phone, into FOLDER (.data/screenshots). `--readme` refreshes docs/pictures instead.
import { mkdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { desk, openDemo } from './demo-browser.mjs'
import { screens } from './screens.mjs'
import { giveUp, root } from './settings.mjs'

process.chdir(root)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const folder = resolve(values.readme ? 'docs/pictures' : (positionals[0] ?? '.data/screenshots'))
mkdirSync(folder, { recursive: true })
const heaviest = 300_000

const looks = [
  { name: 'light', colorScheme: 'light', size: desk },
  { name: 'dark', colorScheme: 'dark', size: desk },
  { name: 'phone', colorScheme: 'light', size: { width: 390, height: 844 } },
]

const demo = await openDemo()
let failed = 0
try {
  const wanted = screens.filter(({ name, picture }) =>
    values.readme ? picture : !values.only || name.includes(values.only),
  )
  for (const screen of wanted) {
    const context = await demo.contextOf(screen.as)
    try {
      await photograph(await context.newPage(), screen)
    } catch (error) {
      failed += 1
      console.error(`✗ ${screen.name}: ${error.message.split('\n')[0]}`)
    }
    await context.close()
  }
} finally {
  await demo.close()
}
console.log(`Pictures are in ${relative(root, folder)}.`)
if (failed > 0) giveUp(`${failed} screens could not be photographed.`)

async function photograph(page, { name, path, make, picture }) {
  await (path ? page.goto(path) : make(page))
  for (const look of values.readme ? looks.slice(0, 1) : looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(look.size)
    await page.evaluate(() => document.fonts.ready)
    // The temper eases to its place; the page around it may still be coming.
    await page.waitForTimeout(900)
    const file = join(folder, values.readme ? `${picture}.png` : `${name}-${look.name}.png`)
    await page.screenshot({ path: file, fullPage: !values.readme })
    const { size } = statSync(file)
    if (values.readme && size > heaviest) throw new Error(`${picture}.png weighs ${size} bytes, more than ${heaviest}.`)
  }
  console.log(`✓ ${name}`)
}
