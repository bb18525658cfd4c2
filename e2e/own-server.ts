import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')

/** A server and a database of one test's own, for what would get into the way of the other journeys. */
export type OwnServer = {
  /** Runs one of the project's scripts on this server's database; answers with its exit code and what it printed. */
  readonly run: (...command: string[]) => { readonly status: number; readonly said: string }
  readonly stop: () => Promise<void>
}

export async function serveOwn(port: string): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'keepcool-own-'))
  const own = { ...process.env, KEEPCOOL_E2E_PORT: port, KEEPCOOL_E2E_FOLDER: folder }
  const server = spawn(process.execPath, ['e2e/serve-fresh.mjs'], { cwd: root, env: own, stdio: 'ignore' })
  await untilReady(`http://localhost:${port}`, server)
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'keepcool.db')}`, KEEPCOOL_DATA: folder }
  return {
    run: (...command) => {
      const args = ['--import', 'tsx', '--conditions=react-server', ...command]
      try {
        return { status: 0, said: execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' }) }
      } catch (thrown) {
        const { status, stdout } = thrown as { status: number | null; stdout: string }
        return { status: status ?? 1, said: stdout }
      }
    },
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilReady(address: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + 150_000
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error('The server stopped before it was ready.')
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    if (answer?.ok) return
    await pause(200)
  }
  throw new Error(`No server answered at ${address}.`)
}
