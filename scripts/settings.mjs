// Settings shared by the start, development and test scripts. Node's own modules only: this runs before anything is installed.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Ends the process with a sentence for people, without a stack. */
export function giveUp(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

/** Fills process.env from .env and with what can be worked out; what is set already always wins. */
export function applySettings() {
  process.chdir(root)
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`Keepcool needs Node 20.19 or newer; this is ${process.versions.node}.`)
  const fromFile = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}
  for (const [key, value] of Object.entries(fromFile)) process.env[key] ||= value
  const env = process.env
  // Whether this installation was given a database of its own; then no demo people are put into it.
  env.KEEPCOOL_OWN_DATABASE = env.DATABASE_URL ? 'yes' : ''
  env.KEEPCOOL_DATA = resolve(env.KEEPCOOL_DATA || '.data')
  env.PORT ||= '3000'
  env.HOST ||= '127.0.0.1'
  env.NEXTAUTH_URL ||= `http://localhost:${env.PORT}`
  env.NEXTAUTH_SECRET ||= keptSecret(env.KEEPCOOL_DATA)
  // Nothing here reports to anyone.
  env.NEXT_TELEMETRY_DISABLED = '1'
  env.CHECKPOINT_DISABLE = '1'
}

/** The secret that signs sessions: made once and kept, so that a restart signs nobody out. */
function keptSecret(dataFolder) {
  const file = join(dataFolder, 'secret')
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  try {
    // 'wx' fails when it exists: of two processes that start together, one makes it and both read it.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** Ends with a sentence for people when the port is not a number or is taken. */
export async function requireFreePort() {
  const { PORT, HOST } = process.env
  if (!/^\d+$/.test(PORT) || Number(PORT) < 1 || Number(PORT) > 65535)
    giveUp(`PORT must be a number from 1 to 65535; it is "${PORT}".`)
  const taken = await new Promise((answer) => {
    const probe = createServer()
    probe.once('error', (error) => answer(error.code))
    probe.listen(Number(PORT), HOST, () => probe.close(() => answer(null)))
  })
  if (taken === 'EADDRINUSE')
    giveUp(`Port ${PORT} is in use, perhaps by another Keepcool. Choose another: PORT=${Number(PORT) + 1} npm start`)
  if (taken === 'EACCES')
    giveUp(`Port ${PORT} is reserved for administrators. Choose one above 1023: PORT=3000 npm start`)
  if (taken) giveUp(`Cannot listen on ${HOST}:${PORT} (${taken}). Check HOST and PORT.`)
}
