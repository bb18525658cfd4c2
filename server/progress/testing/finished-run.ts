import { randomUUID } from 'node:crypto'
import type { Mode } from '@/domain/attempt/mode'
import type { Part } from '@/domain/grading/grade'
import { database, type Transaction } from '../../database'

/** A customer with one published version that only has a name; enough where nobody reads the source. */
export async function makeCustomer(id = `customer-${randomUUID()}`): Promise<{ id: string; versionId: string }> {
  await database.scenario.create({ data: { id } })
  const version = await database.scenarioVersion.create({
    data: { scenarioId: id, number: 1, source: '', hash: '', status: 'published' },
    select: { id: true },
  })
  return { id, versionId: version.id }
}

type Wanted = {
  userId: string
  customer: { id: string; versionId: string }
  total: number
  mode?: Mode
  difficulty?: number
  endedAt?: Date
  parentId?: string
  techniques?: Record<string, boolean>
  parts?: Partial<Record<Part, number | null>>
}

/** A conversation that has ended, as the boards and the progress page find it; nothing of it was played. */
export async function makeFinishedRun(wanted: Wanted, tx: Transaction = database): Promise<{ id: string }> {
  const { userId, customer, total, mode = 'solo', difficulty = 1, endedAt = new Date(), parts, techniques } = wanted
  return tx.attempt.create({
    data: {
      userId,
      scenarioId: customer.id,
      versionId: customer.versionId,
      mode,
      status: 'ended',
      seed: 1,
      graderVersion: 'test',
      policyVersion: 'test',
      startedAt: new Date(endedAt.getTime() - 300_000),
      endedAt,
      difficulty,
      total,
      machineTotal: total,
      parentId: wanted.parentId ?? null,
      techniques: techniques === undefined ? null : JSON.stringify(techniques),
      ...parts,
    },
    select: { id: true },
  })
}
