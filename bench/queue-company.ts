import { randomUUID } from 'node:crypto'
import { database } from '../server/database'

/** Five finished attempts in twenty wait for a person; their reasons take turns. */
const waiting = [
  { reviewReason: 'dispute', reviewRank: 501, reviewFacts: '[{"reason":"dispute","count":1}]' },
  { reviewReason: 'unsure', reviewRank: 412, reviewFacts: '[{"reason":"unsure","marks":3,"swing":12}]' },
  { reviewReason: 'critical', reviewRank: 301, reviewFacts: '[{"reason":"critical","flags":["insults"]}]' },
  { reviewReason: 'assessment', reviewRank: 200, reviewFacts: '[{"reason":"assessment"}]' },
  { reviewReason: 'sample', reviewRank: 100, reviewFacts: '[{"reason":"sample"}]' },
] as const

const minuteMs = 60_000
const since = Date.UTC(2026, 0, 1)

/** 2,000 people in 100 teams, one supervisor and one administrator; answers with their ids and with a way to add attempts. */
export async function makeCompany() {
  const { id: versionId, scenarioId } = await database.scenarioVersion.findFirstOrThrow({
    select: { id: true, scenarioId: true },
  })
  const teamIds = Array.from({ length: 100 }, () => randomUUID())
  await database.team.createMany({ data: teamIds.map((id) => ({ id, name: id })) })
  const person = (role: string) => ({ id: randomUUID(), email: randomUUID(), name: role, nameLower: role, role })
  const people = Array.from({ length: 2000 }, () => person('trainee'))
  const [supervisor, admin] = [person('supervisor'), person('admin')]
  await database.user.createMany({ data: [...people, supervisor, admin] })
  await database.membership.createMany({
    data: [
      ...people.map(({ id }, index) => ({ userId: id, teamId: teamIds[index % 100] ?? '', role: 'member' })),
      { userId: supervisor.id, teamId: teamIds[7] ?? '', role: 'supervisor' },
    ],
  })
  let made = 0
  async function grow(size: number): Promise<void> {
    while (made < size) {
      const count = Math.min(500, size - made)
      const numbers = Array.from({ length: count }, (_, index) => made + index)
      await database.attempt.createMany({
        data: numbers.map((number) => ({
          id: `attempt-${number}`,
          ...(number % 4 === 0 ? waiting[(number / 4) % 5] : {}),
          userId: people[(number * 7) % 2000]?.id ?? '',
          scenarioId,
          versionId,
          mode: 'solo',
          status: 'ended',
          seed: number,
          graderVersion: 'bench',
          policyVersion: 'bench',
          endedAt: new Date(since + number * minuteMs),
          total: 50,
        })),
      })
      // One in twenty is disputed, half of those are answered.
      await database.dispute.createMany({
        data: numbers
          .filter((number) => number % 20 === 0)
          .map((number) => ({
            attemptId: `attempt-${number}`,
            seq: 1,
            part: 'calm',
            proposedLevel: 2,
            reason: 'Look again.',
            raisedById: people[(number * 7) % 2000]?.id ?? '',
            status: number % 40 === 0 ? 'open' : 'accepted',
          })),
      })
      made += count
    }
  }
  return { supervisorId: supervisor.id, adminId: admin.id, grow }
}
