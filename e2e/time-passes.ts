import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Lets so many minutes pass for one conversation, by the server's clock and at once. The page sees it after a reload. */
export function timePasses(attemptUrl: string, minutes: number): void {
  const attemptId = attemptUrl.split('/').at(-1) ?? ''
  const database = join(String(process.env.KEEPCOOL_E2E_PASSING), 'keepcool.db')
  const args = ['--import', 'tsx', '--conditions=react-server', 'e2e/long-ago.ts', attemptId, String(minutes)]
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, DATABASE_URL: `file:${database}` } })
}
