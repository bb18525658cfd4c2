// Fills the database at DATABASE_URL with conversations as an older release would have left them there: graded, and answered
// by the customer, under a grader that judged differently. Prints, as JSON, what they are and what this release makes of them.
import { advance } from '../domain/attempt/advance'
import type { AttemptEvent } from '../domain/attempt/event'
import { momentOf } from '../domain/attempt/moment-of'
import { startAttempt } from '../domain/attempt/start'
import type { Grade } from '../domain/grading/grade'
import { gradeReply } from '../domain/grading/grade-reply'
import type { Moment } from '../domain/grading/moment'
import type { Scenario } from '../domain/scenario/schema'
import type { Override } from '../domain/scoring/score'
import { scoreAttempt } from '../domain/scoring/score-attempt'
import { playStep, startRun } from '../domain/testbench/run'
import { demoPeople } from '../prisma/demo-people'
import { type Actor, actorOf } from '../server/actor'
import { database } from '../server/database'
import { overrideGrade } from '../server/review/override-grade'
import { scenarioOfVersion } from '../server/scenarios/scenario-source'
import { makeFinishedAttempt } from '../server/testing/finished-attempt'
import { good } from './conversation'

export type OlderAttempt = {
  readonly id: string
  readonly name: string
  readonly total: number
  /** Worked out here from what was said and people's marks, with this release's grader; no re-grading takes part in it. */
  readonly shouldBe: number
  readonly difficulty: number
}
export type OlderCompany = {
  readonly grader: string
  readonly mark: Override
  readonly attempts: readonly OlderAttempt[]
}

const scenarioId = 'late-present'
const seed = 1
const grader = 'older-release'
/** Grace's mark on Dev's first reply, given while the older grader was in use. */
const mark: Override = { seq: 1, part: 'apologise', level: 1 }

const sorry = ["I'm sorry, Dana. That is our fault, and I apologise for letting you down.", 'One moment.']
const vague = [
  'Hello Dana, you are still waiting for the tricycle that was promised for Thursday. Is there more to it?',
  'I see, it was her birthday on Saturday, and you waited at home for the tricycle for nothing.',
  'I will see what I can do about a courier.',
]

/** Deaf to apologies and content with any promise, so that marks go both up and down when they are judged again. */
function olderGrade(reply: string, moment: Moment): Grade {
  const now = gradeReply(reply, moment)
  const { apologise, solve } = now.parts
  const older = {
    apologise: { ...apologise, level: 0, findings: [] },
    solve: { ...solve, level: solve.level === 0 ? 0 : 2 },
  } as const
  return { ...now, grader, parts: { ...now.parts, ...older } }
}

function olderGrades(scenario: Scenario, texts: readonly string[]): Grade[] {
  let run = startRun(scenario, seed, 0)
  for (const text of texts) {
    const next = playStep(scenario, olderGrade, run, { kind: 'reply', text })
    if (!next.ok) throw new Error(`The older conversation breaks off: ${next.problem.code}`)
    run = next.value
  }
  return run.events.flatMap((event) => (event.kind === 'reply' ? [event.grade] : []))
}

/** The total of what was said, judged by this release at the moments it was said in. */
function totalAnew(scenario: Scenario, startedAt: Date, events: readonly AttemptEvent[], marks: Override[]): number {
  let state = startAttempt(scenario, { seed, pace: 0, now: startedAt.getTime() })
  const anew: Grade[] = []
  for (const event of events) {
    if (event.kind === 'reply') anew[state.seq + 1] = gradeReply(event.text, momentOf(scenario, state))
    const next = advance(scenario, state, event)
    if (!next.ok) throw new Error(`The stored conversation breaks off: ${next.problem.code}`)
    state = next.value
  }
  const turns = state.turns.map((turn) => ({ ...turn, grade: anew[turn.seq] ?? turn.grade }))
  return Math.round(scoreAttempt(scenario, { ...state, turns }, marks).total)
}

async function makeOlder(name: string, texts: readonly string[], reviewer?: Actor): Promise<OlderAttempt> {
  const { currentVersionId } = await database.scenario.findUniqueOrThrow({ where: { id: scenarioId } })
  const version = await database.scenarioVersion.findUniqueOrThrow({ where: { id: currentVersionId ?? '' } })
  const scenario = scenarioOfVersion(version)
  const grades = olderGrades(scenario, texts)
  const wanted = { grades, texts, scenarioId, seed, endedAt: new Date(Date.now() - 60_000), graderVersion: grader }
  const { attemptId } = await makeFinishedAttempt(await actorNamed(name), wanted)
  if (reviewer) await overrideGrade(reviewer, { ...mark, attemptId, reason: 'A start, and not owned.' })
  const stored = await database.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { total: true, startedAt: true, events: { select: { body: true }, orderBy: { seq: 'asc' } } },
  })
  const events = stored.events.map(({ body }) => JSON.parse(body) as AttemptEvent)
  return {
    id: attemptId,
    name,
    total: stored.total ?? 0,
    shouldBe: totalAnew(scenario, stored.startedAt, events, reviewer ? [mark] : []),
    difficulty: scenario.difficulty,
  }
}

async function actorNamed(name: string): Promise<Actor> {
  const email = demoPeople.find((person) => person.name === name)?.email ?? ''
  const { id } = await database.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  const actor = await actorOf(id)
  if (!actor) throw new Error(`${name} cannot sign in`)
  return actor
}

const company: OlderCompany = {
  grader,
  mark,
  attempts: [
    await makeOlder('Amira Haddad', sorry),
    await makeOlder('Siobhán Keane', vague),
    await makeOlder('Dev Raman', good.slice(0, 2), await actorNamed('Grace Okonkwo')),
  ],
}
console.log(JSON.stringify(company))
process.exit(0)
