import 'server-only'
import { randomInt } from 'node:crypto'
import { canReviewGrades } from '@/domain/access/can'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { NotAllowed, Unprocessable } from '../refusal'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { type Choice, drawTurns, listCandidates } from './draw-turns'

export const mostReplies = 60

export type RoundInput = {
  readonly title: string
  /** Two or more people who may review. */
  readonly raterIds: readonly string[]
  readonly choice: Choice
}

function requireReviewer(actor: Actor): void {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators calibrate.')
}

/** Opens a round: the replies are fixed now, and so are the machine's marks they will be compared with. */
export async function openRound(actor: Actor, input: RoundInput): Promise<{ roundId: string }> {
  requireReviewer(actor)
  const raterIds = [...new Set(input.raterIds)]
  const reviewers = await database.user.count({
    where: { id: { in: raterIds }, active: true, role: { in: ['supervisor', 'admin'] } },
  })
  if (raterIds.length < 2 || reviewers !== raterIds.length)
    throw new Unprocessable('raters', 'Choose two or more supervisors or administrators.', 'raterIds')
  const seed = randomInt(2 ** 31)
  const turns = await drawTurns(actor, raterIds, input.choice, seed)
  if (turns.length === 0)
    throw new Unprocessable('no-replies', 'There are no finished conversations to mark yet.', 'choice')
  if (turns.length > mostReplies)
    throw new Unprocessable(
      'too-many',
      `That is ${turns.length} replies. Choose conversations with ${mostReplies} at most.`,
      'choice',
    )
  return database.$transaction(async (tx) => {
    const { id } = await tx.calibrationRound.create({
      data: {
        title: input.title,
        seed,
        createdById: actor.userId,
        raters: { create: raterIds.map((userId) => ({ userId })) },
        items: {
          create: turns.map(({ attemptId, seq, machine }, index) => ({
            position: index + 1,
            attemptId,
            seq,
            machine: JSON.stringify(machine),
          })),
        },
      },
      select: { id: true },
    })
    await recordAudit(tx, actor, {
      action: 'calibration.opened',
      subject: { type: 'round', id },
      after: { raters: raterIds, replies: turns.length },
    })
    return { roundId: id }
  })
}

/** What a new round can be made of: people who may mark, and recent conversations. */
export async function roundOptions(actor: Actor) {
  requireReviewer(actor)
  const [people, candidates] = await Promise.all([
    database.user.findMany({
      where: { active: true, role: { in: ['supervisor', 'admin'] } },
      select: { id: true, name: true, firstMarks: { where: { passed: true }, select: { id: true }, take: 1 } },
      orderBy: [{ nameLower: 'asc' }, { id: 'asc' }],
      take: 200,
    }),
    listCandidates(actor, [], 30),
  ])
  return {
    people: people.map(({ id, name, firstMarks }) => ({ id, name, isReady: firstMarks.length > 0 })),
    conversations: candidates.map(({ id, endedAt, total, version }) => {
      const { customer, title } = scenarioOfVersion(version)
      return { id, label: `${customer.name}, ${title}`, endedAt: endedAt?.getTime() ?? 0, total: total ?? 0 }
    }),
  }
}
export type RoundOptions = Awaited<ReturnType<typeof roundOptions>>
