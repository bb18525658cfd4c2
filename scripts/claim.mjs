// Several people or programs may use one working tree: one prepares at a time, and nobody rebuilds under a running server.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const folder = '.data/processes'
const signals = ['SIGINT', 'SIGTERM']
const claimFile = join(folder, 'preparing')

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Waits until nobody else prepares this tree, runs `act`, and lets the next one in. */
export async function whilePreparing(act) {
  mkdirSync(folder, { recursive: true })
  for (let told = false; !tryClaim(); told = true) {
    if (!told) console.log('Another Keepcool is being prepared in this folder; waiting for it ...')
    await pause(500)
  }
  const release = () => rmSync(claimFile, { force: true })
  const stop = () => process.exit(130)
  process.once('exit', release)
  for (const signal of signals) process.once(signal, stop)
  try {
    return await act()
  } finally {
    release()
    process.off('exit', release)
    for (const signal of signals) process.off(signal, stop)
  }
}

function tryClaim() {
  try {
    writeFileSync(claimFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  // Left behind by a process that was killed?
  const owner = Number(readOrNull(claimFile))
  if (owner && !isAlive(owner)) rmSync(claimFile, { force: true })
  return false
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return null
  }
}

/** Notes that this process serves the build in .next. */
export function registerServer() {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `server-${process.pid}`)
  writeFileSync(file, process.env.PORT ?? '')
  process.once('exit', () => rmSync(file, { force: true }))
}

/** Servers that run from this folder right now: `{ pid, port }`. */
export function runningServers() {
  mkdirSync(folder, { recursive: true })
  const files = readdirSync(folder).filter((name) => name.startsWith('server-'))
  return files.flatMap((name) => {
    const pid = Number(name.slice('server-'.length))
    if (isAlive(pid)) return [{ pid, port: readOrNull(join(folder, name)) }]
    rmSync(join(folder, name), { force: true })
    return []
  })
}
