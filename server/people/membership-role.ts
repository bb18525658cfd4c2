import 'server-only'
import { type Role, roles } from '@/domain/access/role'

/** A supervisor supervises the teams they are in; everybody else practises in theirs. */
export const membershipRole = (role: Role): 'supervisor' | 'member' => (role === 'supervisor' ? 'supervisor' : 'member')

/** The role column as a role. Anything else means damaged data. */
export function roleOf(stored: string): Role {
  const role = roles.find((candidate) => candidate === stored)
  if (!role) throw new Error(`Unknown role "${stored}"`)
  return role
}
