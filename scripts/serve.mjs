// Serves what prepare.mjs made. Next runs inside this very process, so that a stop signal reaches it.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { registerServer } from './claim.mjs'
import { applySettings, giveUp, requireFreePort, root } from './settings.mjs'

applySettings()
if (!existsSync('.next/keepcool-inputs')) giveUp('There is no build yet. Use `npm start`, which makes one first.')
await requireFreePort()
registerServer()

const { PORT, HOST, KEEPCOOL_DATA } = process.env
process.env.NODE_ENV = 'production'
process.argv = [process.execPath, 'next', 'start', '-H', HOST, '-p', PORT]
createRequire(join(root, 'package.json'))('next/dist/bin/next')

await untilListening()
announce()

async function untilListening() {
  const reachable = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST
  for (;;) {
    const answered = await fetch(`http://${reachable}:${PORT}/api/health`).catch(() => null)
    if (answered?.ok) return
    if (answered)
      giveUp(`The server runs and its database does not answer (${process.env.DATABASE_URL ?? KEEPCOOL_DATA}).`)
    await pause(100)
  }
}

function announce() {
  const demoFile = join(KEEPCOOL_DATA, 'demo-sign-ins.json')
  const demo = existsSync(demoFile) ? JSON.parse(readFileSync(demoFile, 'utf8')) : null
  console.log(`\nKeepcool is ready: ${process.env.NEXTAUTH_URL}\n`)
  if (!demo) return
  console.log('Sign in as one of the demo people:')
  for (const { role, email } of demo.people) console.log(`  ${role.padEnd(11)} ${email.padEnd(34)} ${demo.password}`)
  if (HOST !== '127.0.0.1')
    console.log('\nOthers can reach this server, and this password is public: deactivate the demo people.')
  console.log('')
}
