import { existsSync, readFileSync } from 'node:fs'
import { gradeReply, graderVersion } from '../domain/grading/grade-reply'
import { policyVersion } from '../domain/scoring/policy'
import { keptAttemptSchema, verifyAttempt } from '../domain/testbench/verify'

/**
 * npm run verify -- ATTEMPT ...
 * An attempt is named by its id (the last part of its address; read from the database) or by a file that holds exported ones.
 * Derives exported attempts again (scenario text + seed + what was said + this grader) and says where the grade, the ending
 * or the score is not what was kept. One attempt a line, or one JSON object a file. Exit code 1 when something differs.
 */
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Which attempt? npm run verify -- ATTEMPT, with the id from its address, or a file.')
  process.exit(2)
}

/** What was named cannot be read: said in one line, nothing went wrong inside. */
class NotToBeRead extends Error {}

const attemptsIn = (text: string): unknown[] => {
  try {
    const whole: unknown = JSON.parse(text)
    return Array.isArray(whole) ? whole : [whole]
  } catch (cause) {
    // Not one object: then it must be one a line, and a line that is not JSON is told with its number.
    return text
      .split('\n')
      .map((line, index) => ({ line: line.trim(), number: index + 1 }))
      .filter(({ line }) => line !== '')
      .map(({ line, number }) => {
        try {
          return JSON.parse(line) as unknown
        } catch {
          throw new NotToBeRead(`line ${number} is not JSON`, { cause })
        }
      })
  }
}

/** From a file, or from the database; the database is opened only when it is asked for. */
const keptIn = async (name: string): Promise<unknown[]> => {
  if (existsSync(name)) return attemptsIn(readFileSync(name, 'utf8'))
  const { findKeptAttempt } = await import('../server/attempts/kept-attempt')
  const kept = await findKeptAttempt(name)
  if (!kept) throw new NotToBeRead(`There is no file and no stored attempt called ${name}.`)
  return [kept]
}

let differing = 0
let verified = 0
for (const file of files) {
  const kept = await keptIn(file).catch((problem: unknown) => {
    if (!(problem instanceof NotToBeRead)) throw problem
    console.error(`${file}: ${problem.message}`)
    process.exit(2)
  })
  for (const [position, raw] of kept.entries()) {
    const name = `${file}#${position + 1}`
    const parsed = keptAttemptSchema.safeParse(raw)
    if (!parsed.success) {
      console.log(
        `${name}: not an exported attempt (${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message})`,
      )
      differing += 1
      continue
    }
    const { grader, policy } = parsed.data
    const versions = [
      ...(grader === graderVersion ? [] : [`graded by ${grader}, this is ${graderVersion}`]),
      ...(policy === policyVersion ? [] : [`scored by ${policy}, this is ${policyVersion}`]),
    ]
    const result = verifyAttempt(parsed.data, gradeReply)
    if (!result.ok)
      console.log(`${name}: cannot be replayed (${result.problem.code} at ${result.problem.where ?? 'the start'})`)
    else {
      const { differences, graded, total } = result.value
      console.log(
        `${name}: ${differences.length === 0 ? 'as kept' : `${differences.length} differences`}, ${graded} replies graded again, score ${total}${versions.length > 0 ? ` (${versions.join('; ')})` : ''}`,
      )
      for (const { seq, what, kept: was, derived } of differences)
        console.log(`  ${seq === null ? 'whole' : `turn ${seq}`}: ${what} was ${was}, is ${derived}`)
    }
    verified += 1
    if (!result.ok || result.value.differences.length > 0) differing += 1
  }
}
console.log(`${verified} attempts, ${differing} differ`)
process.exit(differing > 0 ? 1 : 0)
