// Named steps with their times, and running other programs. Node's own modules only.
import { spawn } from 'node:child_process'

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** Runs one named step: its title at once, the seconds while it works (on a terminal), and how it ended. */
export async function step(title, run) {
  const started = performance.now()
  const live = process.stdout.isTTY
  process.stdout.write(live ? `  ${title} ...` : `  ${title} ...\n`)
  const ticking =
    live && setInterval(() => process.stdout.write(`\r  ${title} ... ${seconds(performance.now() - started)}`), 500)
  const end = (mark, outcome) => {
    clearInterval(ticking)
    process.stdout.write(`${live ? '\r' : ''}${mark} ${title}: ${outcome}${live ? '          ' : ''}\n`)
  }
  try {
    const outcome = await run()
    end('✓', outcome ?? seconds(performance.now() - started))
  } catch (error) {
    end('✗', `failed after ${seconds(performance.now() - started)}`)
    throw error
  }
}

/** Runs a program and returns what it printed. Throws with that text when it fails. */
export function run(command, args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    const keep = (chunk) => {
      text += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', fail)
    child.on('close', (code, signal) => {
      if (code === 0) done(text)
      else fail(new Error(text.trim() || `${command} ${args.join(' ')} ended with ${signal ?? code}`))
    })
  })
}

/** Runs a program with its output shown as it comes; returns its exit code. */
export function show(command, args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'inherit' })
    child.on('error', fail)
    child.on('close', (code) => done(code ?? 1))
  })
}
