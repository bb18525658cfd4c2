import 'server-only'
import { database } from '../database'
import { expectedStandings, refreshStandings } from './refresh-standings'

const batch = 200

/** Everybody's ids, a batch at a time. */
async function* everybody(): AsyncGenerator<readonly string[]> {
  let after = ''
  for (;;) {
    const people = await database.user.findMany({
      where: { id: { gt: after } },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    })
    const last = people.at(-1)
    if (!last) return
    yield people.map((person) => person.id)
    after = last.id
  }
}

/**
 * Computes every standing afresh, a person at a time, while the boards stay open. Needed after the scoring policy changed
 * or a backup was patched by hand; `progress` hears how many of how many people are done.
 */
export async function rebuildStandings(progress: (done: number, all: number) => void = () => {}): Promise<void> {
  const all = await database.user.count()
  let done = 0
  for await (const userIds of everybody())
    for (const userId of userIds) {
      await database.$transaction((tx) => refreshStandings(tx, userId))
      done += 1
      progress(done, all)
    }
}

/** A standing that is not what the runs say: `stored` or `expected` is null where there is, or should be, none. */
export type StandingDifference = {
  readonly userId: string
  readonly board: string
  readonly period: string
  readonly stored: number | null
  readonly expected: number | null
}

/** Compares every standing with what the runs say; empty when the boards are in step. Changes nothing. */
export async function findStandingDifferences(): Promise<readonly StandingDifference[]> {
  const differences: StandingDifference[] = []
  for await (const userIds of everybody())
    for (const userId of userIds) {
      const [expected, stored] = await database.$transaction(async (tx) => [
        await expectedStandings(tx, userId),
        await tx.standing.findMany({ where: { userId }, select: { board: true, period: true, value: true } }),
      ])
      differences.push(...differencesOf(userId, stored, expected))
    }
  return differences
}

type Row = { readonly board: string; readonly period: string; readonly value: number }

function differencesOf(userId: string, stored: readonly Row[], expected: readonly Row[]): StandingDifference[] {
  const keyOf = (row: Row) => `${row.board} ${row.period}`
  const valueIn = (rows: readonly Row[], key: string) => rows.find((row) => keyOf(row) === key)?.value ?? null
  const keys = new Map([...stored, ...expected].map((row) => [keyOf(row), row]))
  return [...keys].flatMap(([key, { board, period }]) => {
    const difference = { userId, board, period, stored: valueIn(stored, key), expected: valueIn(expected, key) }
    return difference.stored === difference.expected ? [] : [difference]
  })
}
