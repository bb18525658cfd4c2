import 'server-only'
import { canReviewGrades } from '@/domain/access/can'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed } from '../refusal'
import { scenarioOfVersion } from '../scenarios/scenario-source'

type Option = { readonly id: string; readonly label: string }

/** Customers one can practise with, by name: for filters and for suggesting one. Checks nobody's permission. */
export async function listCustomerOptions(): Promise<readonly Option[]> {
  const scenarios = await database.scenario.findMany({
    where: { archived: false, currentVersionId: { not: null } },
    select: { currentVersionId: true },
  })
  const versions = await database.scenarioVersion.findMany({
    where: { id: { in: scenarios.flatMap((scenario) => scenario.currentVersionId ?? []) } },
    select: { id: true, source: true },
  })
  return versions
    .map((version) => scenarioOfVersion(version))
    .map(({ id, title, customer }) => ({ id, label: `${customer.name}, ${title}` }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}

/** What the queue can be narrowed by: the actor's teams, administrators all, and customers. */
export async function listQueueOptions(actor: Actor) {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators review conversations.')
  const teams = await database.team.findMany({
    where: actor.role === 'admin' ? {} : { id: { in: [...actor.teamIds] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  return {
    teams: teams.map(({ id, name }): Option => ({ id, label: name })),
    customers: await listCustomerOptions(),
  }
}
