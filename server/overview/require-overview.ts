import 'server-only'
import type { Actor } from '../actor'
import { customersOf } from '../assignments/customers-of'
import { progressOfAssignments } from '../assignments/people-states'
import { assignedColumns } from '../assignments/stored-assignment'
import { database } from '../database'
import { requireTeam } from '../teams/require-team'
import { arrange, countShown } from './arrange'
import type { OverviewFilter } from './filter'
import { type OverviewRow, overviewRow } from './overview-row'
import { lastPractised, runsOf } from './team-runs'

/** Older assignments than these are history, not something due. */
const mostAssignments = 200

/** A team at a glance: everybody who practises in it, as the filter wants them. `now` in milliseconds. */
export async function requireOverview(actor: Actor, teamId: string, filter: OverviewFilter, now: number) {
  const team = await requireTeam(actor, teamId)
  const members = await database.membership.findMany({
    where: { teamId, role: 'member', user: { active: true } },
    select: { user: { select: { id: true, name: true } } },
  })
  const people = members.map(({ user }) => ({ userId: user.id, name: user.name }))
  const userIds = people.map((person) => person.userId)
  const [runs, lastAt, assigned] = await Promise.all([
    runsOf(userIds),
    lastPractised(userIds),
    assignedStates(teamId, userIds, now),
  ])
  const rows: OverviewRow[] = people.map((person) =>
    overviewRow(
      {
        person,
        runs: runs.get(person.userId) ?? [],
        lastAt: lastAt.get(person.userId) ?? null,
        assignments: assigned(person.userId),
      },
      team,
      now,
    ),
  )
  const shown = await withNames(arrange(rows, filter))
  return { team, people: rows.length, counts: countShown(rows), rows: shown }
}

export type Overview = Awaited<ReturnType<typeof requireOverview>>

/** What people are stuck on, by the customer's name. One taken out of the library has none to offer any more. */
async function withNames(rows: readonly OverviewRow[]): Promise<readonly OverviewRow[]> {
  const ids = rows.flatMap((row) => row.stuck)
  if (ids.length === 0) return rows
  const customers = await customersOf(ids)
  return rows.map((row) => ({ ...row, stuck: row.stuck.flatMap((id) => customers.get(id)?.customer.name ?? []) }))
}

async function assignedStates(teamId: string, userIds: readonly string[], now: number) {
  const rows = await database.assignment.findMany({
    where: { cancelledAt: null, OR: [{ teamId }, { userId: { in: [...userIds] } }] },
    select: assignedColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostAssignments,
  })
  const progress = await progressOfAssignments(rows, now)
  return (userId: string) =>
    progress.flatMap((one) => one.people.filter((person) => person.userId === userId).map((person) => person.state))
}
