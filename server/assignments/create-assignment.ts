import 'server-only'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { notify } from '../notices/notify'
import { requireSupervisedPerson } from '../people/require-person'
import { Unprocessable } from '../refusal'
import { requireSupervisedTeam } from '../teams/require-team'
import type { AssignmentInput } from './assignment-input'
import { customersOf } from './customers-of'

/** Asks a person, or everybody who practises in a team, to meet these customers, and tells them so. */
export async function createAssignment(
  actor: Actor,
  input: AssignmentInput,
  now: number,
): Promise<{ assignmentId: string }> {
  const { to, title, scenarioIds, mode, dueAt, leastTotal, tries } = input
  if (dueAt !== null && Date.parse(dueAt) <= now)
    throw new Unprocessable('due-in-the-past', 'Choose a date that is still to come.', 'dueAt')
  const customers = await customersOf(scenarioIds)
  const missing = scenarioIds.find((id) => !customers.has(id))
  if (missing)
    throw new Unprocessable('no-such-customer', 'One of these customers is not in the library.', 'scenarioIds')
  const first = customers.get(scenarioIds[0] ?? '')?.title ?? ''
  const titleOrDefault = title || (scenarioIds.length > 1 ? `${first}, and ${scenarioIds.length - 1} more` : first)

  return database.$transaction(async (tx) => {
    const people = await audienceOf(tx, actor, to)
    const { id } = await tx.assignment.create({
      data: {
        title: titleOrDefault,
        scenarioIds: JSON.stringify(scenarioIds),
        ...(to.kind === 'person' ? { userId: to.id } : { teamId: to.id }),
        mode,
        dueAt,
        leastTotal,
        tries,
        createdById: actor.userId,
      },
      select: { id: true },
    })
    await recordAudit(tx, actor, {
      action: 'assignment.created',
      subject: { type: 'assignment', id },
      after: { to: to.kind, toId: to.id, customers: scenarioIds, mode, dueAt, leastTotal, tries },
    })
    for (const userId of people)
      await notify(tx, {
        userId,
        kind: 'assigned',
        facts: { title: titleOrDefault, by: actor.name, dueAt },
        link: '/assignments',
      })
    return { assignmentId: id }
  })
}

/** The people it reaches today. Who joins the team later finds it on their page all the same. */
async function audienceOf(tx: Transaction, actor: Actor, to: AssignmentInput['to']): Promise<string[]> {
  if (to.kind === 'person') {
    const person = await requireSupervisedPerson(actor, to.id, tx)
    if (!person.active) throw new Unprocessable('inactive', `${person.name} is deactivated.`, 'to')
    return [person.id]
  }
  await requireSupervisedTeam(actor, to.id, tx)
  const members = await tx.membership.findMany({
    where: { teamId: to.id, role: 'member', user: { active: true } },
    select: { userId: true },
  })
  return members.map((member) => member.userId)
}
