import { z } from 'zod'
import { queueReasons } from '@/domain/review/queue-reason'

const line = z.string().max(200).nullable().catch(null)
const schema = z.object({
  reason: z.enum(queueReasons).nullable().catch(null),
  team: line,
  customer: line,
  claimed: z.literal('yes').nullable().catch(null),
  after: line,
})

type Asked = Readonly<Record<string, string | string[] | undefined>>

/** The filter in the address bar; what cannot be read there is no filter. */
export function queueFrom(asked: Asked) {
  const one = (name: string) => (typeof asked[name] === 'string' && asked[name] !== '' ? asked[name] : null)
  const { reason, team, customer, claimed, after } = schema.parse({
    reason: one('reason'),
    team: one('team'),
    customer: one('customer'),
    claimed: one('claimed'),
    after: one('after'),
  })
  return { filter: { reason, teamId: team, scenarioId: customer, claimed: claimed === 'yes' }, after }
}
export type QueueAddress = ReturnType<typeof queueFrom>

/** The address of the page that starts after `next`, with the same filter. */
export function addressOf({ filter }: QueueAddress, next: string): string {
  const query = new URLSearchParams()
  if (filter.reason) query.set('reason', filter.reason)
  if (filter.teamId) query.set('team', filter.teamId)
  if (filter.scenarioId) query.set('customer', filter.scenarioId)
  if (filter.claimed) query.set('claimed', 'yes')
  query.set('after', next)
  return `/queue?${query}`
}
