import 'server-only'
import type { Prisma } from '../../prisma/generated/client'
import { database } from '../database'
import { type StandingFound, standingColumns } from './board'
import type { Place } from './board-key'

type Key = { readonly board: string; readonly period: string }

// `value <= ... and (value < ... or userId < ...)` rather than an OR alone: the first half is what the index seeks to.
const below = ({ value, userId }: Place): Prisma.StandingWhereInput => ({
  value: { lte: value },
  OR: [{ value: { lt: value } }, { userId: { lt: userId } }],
})
const above = ({ value, userId }: Place): Prisma.StandingWhereInput => ({
  value: { gte: value },
  OR: [{ value: { gt: value } }, { userId: { gt: userId } }],
})

const downwards = [{ value: 'desc' }, { userId: 'desc' }] as const satisfies Prisma.StandingOrderByWithRelationInput[]
const upwards = [{ value: 'asc' }, { userId: 'asc' }] as const satisfies Prisma.StandingOrderByWithRelationInput[]

/** The next `most` rows under a place, or from the top; each reads that many entries of the index, wherever it starts. */
export function companyBelow(key: Key, place: Place | null, most: number): Promise<StandingFound[]> {
  return database.standing.findMany({
    where: { ...key, ...(place === null ? {} : below(place)) },
    select: standingColumns,
    orderBy: [...downwards],
    take: most,
  })
}

/** The `most` rows just over a place, best first. */
export async function companyAbove(key: Key, place: Place, most: number): Promise<StandingFound[]> {
  const found = await database.standing.findMany({
    where: { ...key, ...above(place) },
    select: standingColumns,
    orderBy: [...upwards],
    take: most,
  })
  return found.reverse()
}

/** The rank of a value: one more than the number of better ones, counted inside the index. */
export async function companyRank(key: Key, value: number): Promise<number> {
  return 1 + (await database.standing.count({ where: { ...key, value: { gt: value } } }))
}

export function findOwn(key: Key, userId: string): Promise<StandingFound | null> {
  return database.standing.findUnique({
    where: { userId_board_period: { userId, ...key } },
    select: standingColumns,
  })
}
