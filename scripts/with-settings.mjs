// `node scripts/with-settings.mjs FILE.ts ...`: a command of the operator's, on the same settings and database as the server
// has: the environment, then .env, then what can be worked out. Ends with the command's own exit code.
import { spawnSync } from 'node:child_process'
import { applySettings, giveUp } from './settings.mjs'

applySettings()
const command = ['--import', 'tsx', '--conditions=react-server', ...process.argv.slice(2)]
const { status, signal, error } = spawnSync(process.execPath, command, { stdio: 'inherit' })
if (error) giveUp(`The command could not be started: ${error.message}`)
if (signal) process.kill(process.pid, signal)
process.exit(status ?? 1)
