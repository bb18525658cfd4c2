import 'server-only'
import { z } from 'zod'
import { canManageUsers } from '@/domain/access/can'
import { roles } from '@/domain/access/role'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed } from '../refusal'
import { roleOf } from './membership-role'

const pageSize = 50

/** What the address of the list says; something unknown in it counts as not said. */
export const peopleFilterSchema = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  role: z.enum(roles).nullable().catch(null).default(null),
  team: z.string().min(1).nullable().catch(null).default(null),
  state: z.enum(['active', 'inactive', 'no-password']).catch('active').default('active'),
  after: z.string().min(1).nullable().catch(null).default(null),
})
export type PeopleFilter = z.infer<typeof peopleFilterSchema>

const states = {
  active: { active: true },
  inactive: { active: false },
  'no-password': { active: true, passwordHash: null, accounts: { none: {} } },
} as const

/** Everybody, by name, fifty at a time. `next` is the `after` of the page that follows. */
export async function listPeople(actor: Actor, filter: PeopleFilter) {
  if (!canManageUsers(actor)) throw new NotAllowed()
  const wanted = filter.q.toLowerCase()
  const found = await database.user.findMany({
    where: {
      AND: [
        { erasedAt: null },
        states[filter.state],
        filter.role === null ? {} : { role: filter.role },
        filter.team === null ? {} : { memberships: { some: { teamId: filter.team } } },
        wanted === '' ? {} : { OR: [{ nameLower: { contains: wanted } }, { email: { contains: wanted } }] },
      ],
    },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      active: true,
      memberships: { select: { team: { select: { name: true } } }, orderBy: { team: { name: 'asc' } } },
    },
    orderBy: [{ nameLower: 'asc' }, { id: 'asc' }],
    take: pageSize + 1,
    ...(filter.after === null ? {} : { cursor: { id: filter.after }, skip: 1 }),
  })
  const shown = found.slice(0, pageSize)
  return {
    rows: shown.map(({ memberships, role, ...person }) => ({
      ...person,
      role: roleOf(role),
      teams: memberships.map((membership) => membership.team.name),
    })),
    next: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  }
}

export type ListedPerson = Awaited<ReturnType<typeof listPeople>>['rows'][number]
