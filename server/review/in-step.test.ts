import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { gradeWith } from '@/domain/attempt/testing/grade-with'
import { type Level, parts } from '@/domain/grading/grade'
import type { Grader } from '@/domain/review/regrade'
import type { Actor } from '../actor'
import { findAttempt } from '../attempts/load-attempt'
import { scoreColumns } from '../attempts/settled-columns'
import { database } from '../database'
import { answerDispute } from '../disputes/answer-dispute'
import { raiseDispute } from '../disputes/raise-dispute'
import { setActive } from '../people/set-active'
import { setTeams } from '../people/set-teams'
import { Refusal } from '../refusal'
import { applyPreview, startPreview } from '../regrading/regrade-job'
import { workOnJob } from '../regrading/work-on-job'
import { importScenarios } from '../scenarios/import-scenarios'
import { saveBoardSettings } from '../settings/save-settings'
import { findStandingDifferences } from '../standings/rebuild-standings'
import { makeFinishedAttempt } from '../testing/finished-attempt'
import { makePerson, makeTeam } from '../testing/people'
import { correctionsOf } from './corrections'
import { finishReview } from './finish-review'
import { overrideGrade, undoOverride } from './override-grade'

const trainees: Actor[] = []
let ruth: Actor
let teamIds: string[] = []

beforeAll(async () => {
  await importScenarios('scenarios')
  teamIds = [(await makeTeam()).id, (await makeTeam()).id]
  ruth = await makePerson({ role: 'admin' })
  for (const teamId of teamIds) trainees.push(await makePerson({ teamIds: [teamId] }))
})

const level = fc.constantFrom<Level>(0, 1, 2)
const who = fc.nat(1)
const which = fc.nat(30)
const part = fc.constantFrom(...parts)
const levels = fc.record({ calm: level, listen: level, restate: level, apologise: level, solve: level })
const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('finishes' as const),
      who,
      levels,
      mode: fc.constantFrom('solo' as const, 'assessment' as const, 'coached' as const),
      dayNumber: fc.nat(60),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('overrides' as const), which, part, level }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undoes' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('disputes' as const), which, part, level }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('answers' as const),
      which,
      outcome: fc.constantFrom('accepted' as const, 'rejected' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('regrades' as const), levels }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reviewed' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('board' as const), who, onBoard: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('moves' as const), who, to: fc.subarray([0, 1]) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('active' as const), who, active: fc.boolean() }) },
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

let grader = 0
const at = <Item>(items: readonly Item[], index: number) => items[index % Math.max(1, items.length)]

async function doIt(what: Act): Promise<void> {
  const attempts = await database.attempt.findMany({ select: { id: true, userId: true }, orderBy: { id: 'asc' } })
  const someone = 'who' in what ? (trainees[what.who] as Actor) : ruth
  const attempt = 'which' in what ? at(attempts, what.which) : undefined
  if ('which' in what && !attempt) return
  const attemptId = attempt?.id ?? ''
  switch (what.kind) {
    case 'finishes': {
      const endedAt = new Date(Date.UTC(2026, 8, 20) + what.dayNumber * 86_400_000)
      await makeFinishedAttempt(someone, { grades: [gradeWith(what.levels)], mode: what.mode, endedAt })
      return
    }
    case 'overrides':
      await overrideGrade(ruth, { attemptId, seq: 1, part: what.part, level: what.level, reason: 'Because.' })
      return
    case 'undoes': {
      const marks = await database.gradeOverride.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
      await undoOverride(ruth, at(marks, what.which)?.id ?? 'none')
      return
    }
    case 'disputes': {
      const owner = trainees.find(({ userId }) => userId === attempt?.userId) ?? ruth
      await raiseDispute(owner, { attemptId, seq: 1, part: what.part, proposedLevel: what.level, reason: 'No.' })
      return
    }
    case 'answers': {
      const disputes = await database.dispute.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
      await answerDispute(ruth, {
        disputeId: at(disputes, what.which)?.id ?? 'none',
        outcome: what.outcome,
        reason: 'So.',
      })
      return
    }
    case 'regrades': {
      const next: Grader = { version: `grader-${grader++}`, grade: () => gradeWith(what.levels) }
      const { jobId } = await startPreview(ruth, next)
      await workOnJob(jobId, { budgetMs: 10_000, grader: next })
      await applyPreview(ruth, jobId, next)
      await workOnJob(jobId, { budgetMs: 10_000, grader: next })
      return
    }
    case 'reviewed':
      await finishReview(ruth, attemptId)
      return
    case 'board':
      await saveBoardSettings(someone, { alias: null, onBoard: what.onBoard })
      return
    case 'moves':
      await setTeams(
        ruth,
        someone.userId,
        what.to.map((index) => teamIds[index] ?? ''),
      )
      return
    case 'active':
      await setActive(ruth, someone.userId, what.active)
  }
}

/** Refusals are part of life: marks that are there already, disputes raised twice. A fault is not. */
const orRefused = (doing: Promise<void>) =>
  doing.catch((thrown: unknown) => {
    if (!(thrown instanceof Refusal)) throw thrown
  })

describe('whatever happens', () => {
  it('totals, parts and boards are what a computation from scratch gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 22 }), async (acts) => {
        await database.attempt.deleteMany()
        await database.standing.deleteMany()
        await database.user.updateMany({ data: { active: true, onBoard: true } })
        for (const one of acts) await orRefused(doIt(one))
        expect(await findStandingDifferences()).toEqual([])
        for (const row of await database.attempt.findMany()) {
          const attempt = await findAttempt(row.id)
          if (!attempt) throw new Error('gone')
          const expected = scoreColumns(attempt.scenario, attempt.state, await correctionsOf(database, row.id))
          expect(row).toMatchObject(expected)
        }
      }),
      { numRuns: 25 },
    )
  }, 180_000)
})
