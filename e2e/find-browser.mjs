// Prints the path of a browser to test with. Looked for in this order: KEEPCOOL_BROWSER, a browser of the system, Playwright's
// own; when there is none and we are root on a Debian, chromium is installed from its packages.
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const system = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.KEEPCOOL_BROWSER, ...system, ...macs, chromium.executablePath()].find(
    (path) => path && isProgram(path),
  )
}

function installChromium() {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return
  console.error('No browser found; installing the package chromium (a minute or two) ...')
  const quietly = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    // One unreachable source makes the update fail and may not matter for this package.
    spawnSync('apt-get', ['update', '-qq'], quietly)
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], quietly)
  } catch (error) {
    console.error(`Installing it failed: ${error.message}`)
  }
}

let browser = findBrowser()
if (!browser) {
  installChromium()
  browser = findBrowser()
}
if (!browser) {
  console.error('No browser to test with. Install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium),')
  console.error('or run `npx playwright install chromium`, or set KEEPCOOL_BROWSER to the path of one.')
  process.exit(1)
}
console.log(browser)
