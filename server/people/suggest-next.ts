import 'server-only'
import { type NextStep, nextStep } from '@/domain/coaching/next-step'
import { type ProfileRun, profileOf, weakestPart } from '@/domain/coaching/profile'
import type { Actor } from '../actor'
import { customersOf } from '../assignments/customers-of'
import { database } from '../database'
import { notify } from '../notices/notify'
import { NotFound } from '../refusal'
import type { LibraryCard } from '../scenarios/library-card'
import { requireSupervisedPerson } from './require-person'

export type Suggestion = NextStep & { readonly customer: LibraryCard }

/** The customer this person would learn most from now, chosen as their own home page chooses; null without a library. */
export async function suggestionFor(
  userId: string,
  runs: readonly ProfileRun[],
  now: number,
): Promise<Suggestion | null> {
  const scenarios = await database.scenario.findMany({ where: { archived: false }, select: { id: true } })
  const customers = await customersOf(scenarios.map((scenario) => scenario.id))
  const results = await database.attempt.groupBy({
    by: ['scenarioId'],
    where: { userId, status: 'ended', parentId: null },
    _max: { total: true, endedAt: true },
  })
  const weakest = weakestPart(profileOf(runs))
  const latest = runs.reduce<ProfileRun | null>((last, run) => (last && last.endedAt > run.endedAt ? last : run), null)
  const step = nextStep({
    now,
    candidates: [...customers.values()].map(({ id, difficulty, parts }) => {
      const result = results.find((one) => one.scenarioId === id)
      const lastAt = result?._max.endedAt?.getTime() ?? null
      return { scenarioId: id, difficulty, parts, best: result?._max.total ?? null, lastAt }
    }),
    assignments: [],
    weakest: weakest?.now == null ? null : { part: weakest.part, value: weakest.now },
    lastScenarioId: latest?.scenarioId ?? null,
  })
  const customer = step && customers.get(step.scenarioId)
  return step && customer ? { ...step, customer } : null
}

/** Tells somebody, on their home page, whom to practise with next. They may, they need not. */
export async function suggestNext(actor: Actor, personId: string, scenarioId: string): Promise<{ customer: string }> {
  const customer = (await customersOf([scenarioId])).get(scenarioId)?.customer.name
  if (!customer) throw new NotFound('There is no such customer to practise with.')
  await database.$transaction(async (tx) => {
    const { id } = await requireSupervisedPerson(actor, personId, tx)
    const facts = { customer, by: actor.name }
    await notify(tx, { userId: id, kind: 'suggested', facts, link: `/practise/${scenarioId}` })
  })
  return { customer }
}
