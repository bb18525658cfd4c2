import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { notify } from '../notices/notify'
import { NotFound } from '../refusal'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { requireReviewable } from './require-reviewable'

/** Tells the trainee of a reviewed conversation whom to practise with next. */
export async function suggestCustomer(
  actor: Actor,
  { attemptId, scenarioId }: { attemptId: string; scenarioId: string },
): Promise<{ customer: string }> {
  const attempt = await requireReviewable(actor, attemptId)
  const scenario = await database.scenario.findUnique({
    where: { id: scenarioId, archived: false },
    select: { id: true, currentVersionId: true },
  })
  const version =
    scenario?.currentVersionId == null
      ? null
      : await database.scenarioVersion.findUnique({
          where: { id: scenario.currentVersionId },
          select: { id: true, source: true },
        })
  if (!version) throw new NotFound('There is no such customer to practise with.')
  const customer = scenarioOfVersion(version).customer.name
  await database.$transaction((tx) =>
    notify(tx, {
      userId: attempt.row.userId,
      kind: 'suggested',
      facts: { customer, by: actor.name },
      link: `/library/${scenarioId}`,
    }),
  )
  return { customer }
}
