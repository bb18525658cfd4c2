import 'server-only'
import { type Figures, fewestPeople, figuresOf } from '@/domain/editing/insight/figures'
import type { Actor } from '../../actor'
import { database } from '../../database'
import { NotFound } from '../../refusal'
import { scenarioOfVersion } from '../../scenarios/scenario-source'
import { requireWriter } from '../require-author'
import { tracesOf } from './traces'

export type Insight = {
  readonly version: { readonly versionId: string; readonly number: number }
  /** Null for fewer than `fewestPeople`; say so. */
  readonly figures: Figures | null
  readonly fewestPeople: number
  /** Conversations not counted yet: ask again. */
  readonly pending: number
}

export async function requireInsightVersion(scenarioId: string, versionId: string) {
  const version = await database.scenarioVersion.findUnique({
    where: { id: versionId, scenarioId },
    select: { id: true, number: true, source: true },
  })
  if (!version) throw new NotFound('There is no such version of this customer.')
  return { ...version, scenario: scenarioOfVersion(version) }
}

/** How trainees fare on one version, without who they are. */
export async function requireInsight(actor: Actor, scenarioId: string, versionId: string): Promise<Insight> {
  requireWriter(actor)
  const { id, number, scenario } = await requireInsightVersion(scenarioId, versionId)
  const { traced, pending } = await tracesOf(scenario, id)
  return { version: { versionId: id, number }, figures: figuresOf(scenario, traced), fewestPeople, pending }
}
