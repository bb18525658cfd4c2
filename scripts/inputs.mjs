// Whether the outputs at hand still fit their inputs. Node's own modules only.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

function* filesOf(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) {
    if (name === 'generated' || name === 'node_modules' || name.includes('.test.')) continue
    yield* filesOf(join(path, name))
  }
}

/** A fingerprint of files and folders; tests and generated code do not count. */
export function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesOf(path)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Makes an output unless its mark, kept inside it so that both are deleted together, fits the inputs. */
export async function unlessUnchanged({ inputs, mark, make }) {
  const hash = hashOf(inputs)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return 'unchanged'
  rmSync(mark, { force: true })
  await make()
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, hash)
}

/** Whether node_modules holds what the lock file says; parts for other systems may be missing. */
export function isInstalled() {
  const installedList = 'node_modules/.package-lock.json'
  if (!existsSync(installedList)) return false
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
  return wanted.every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true
    return path in installed ? installed[path].version === version : Boolean(optional || devOptional || peer)
  })
}
