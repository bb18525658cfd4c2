import 'server-only'
import { canPublishScenarios, canWriteScenarios } from '@/domain/access/can'
import type { Actor } from '../actor'
import { NotAllowed } from '../refusal'

/** Throws NotAllowed unless the actor writes customers. */
export function requireWriter(actor: Actor): void {
  if (!canWriteScenarios(actor)) throw new NotAllowed('Only authors and administrators open the Studio.')
}

/** Throws NotAllowed unless the actor decides what trainees meet. */
export function requirePublisher(actor: Actor): void {
  if (!canPublishScenarios(actor)) throw new NotAllowed('Only authors and administrators publish customers.')
}
