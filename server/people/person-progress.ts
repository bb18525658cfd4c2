import 'server-only'
import { trendOf } from '@/domain/assigning/attention'
import { readinessOf } from '@/domain/assigning/readiness'
import { profileOf, weakestPart } from '@/domain/coaching/profile'
import { techniqueCounts } from '@/domain/coaching/technique-counts'
import type { Actor } from '../actor'
import { progressOfAssignments } from '../assignments/people-states'
import { assignedColumns } from '../assignments/stored-assignment'
import { modeOf } from '../attempts/stored-mode'
import { database } from '../database'
import { runsOf } from '../overview/team-runs'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { roleOf } from './membership-role'
import { maySupervise, requirePerson } from './require-person'
import { suggestionFor } from './suggest-next'

const mostAttempts = 30

/** One person for who coaches them: progress, latest conversations, what is assigned, and whom to meet next. */
export async function requirePersonProgress(actor: Actor, personId: string, now: number) {
  const person = await requirePerson(actor, personId)
  const practisesIn = person.teams.filter((team) => team.practises).map((team) => team.id)
  const [runsByPerson, attempts, assigned, teams] = await Promise.all([
    runsOf([personId]),
    latestAttempts(personId),
    database.assignment.findMany({
      where: { cancelledAt: null, OR: [{ userId: personId }, { teamId: { in: practisesIn } }] },
      select: assignedColumns,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
    database.team.findMany({
      where: { id: { in: practisesIn } },
      select: { id: true, name: true, bar: true, barPasses: true },
    }),
  ])
  const runs = [...(runsByPerson.get(personId) ?? [])].sort((a, b) => a.endedAt - b.endedAt)
  const profile = profileOf(runs)
  const assignments = (await progressOfAssignments(assigned, now)).flatMap(({ row, people }) => {
    const own = people.find((one) => one.userId === personId)
    return own
      ? [{ id: row.id, title: row.title, dueAt: row.dueAt?.getTime() ?? null, state: own.state, steps: own.steps }]
      : []
  })
  return {
    person: { ...person, role: roleOf(person.role) },
    // Authors see how people do, not what they wrote, and assign nothing.
    maySupervise: maySupervise(actor, person),
    profile,
    weakest: weakestPart(profile)?.part ?? null,
    totals: runs.map(({ endedAt, total }) => ({ endedAt, total })),
    trend: trendOf(runs),
    techniques: techniqueCounts(runs.flatMap((run) => (run.techniques === null ? [] : [run.techniques]))).filter(
      (technique) => technique.met > 0,
    ),
    readiness: teams.map(({ id, name, bar, barPasses }) => ({
      teamId: id,
      team: name,
      bar,
      ...readinessOf(runs, { total: bar, customers: barPasses }),
    })),
    attempts,
    assignments,
    suggestion: await suggestionFor(personId, runs, now),
  }
}

export type PersonProgress = Awaited<ReturnType<typeof requirePersonProgress>>

async function latestAttempts(userId: string) {
  const rows = await database.attempt.findMany({
    where: { userId, parentId: null },
    select: {
      id: true,
      mode: true,
      status: true,
      startedAt: true,
      total: true,
      reviewedAt: true,
      assignmentId: true,
      version: { select: { id: true, source: true } },
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: mostAttempts,
  })
  return rows.map(({ version, startedAt, reviewedAt, mode, assignmentId, ...row }) => {
    const { title, customer } = scenarioOfVersion(version)
    return {
      ...row,
      mode: modeOf(mode),
      startedAt: startedAt.getTime(),
      reviewed: reviewedAt !== null,
      assigned: assignmentId !== null,
      title,
      customer: customer.name,
    }
  })
}
