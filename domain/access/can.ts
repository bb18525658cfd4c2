import type { Asker, Owned, Role } from './role'

// What each role may do anywhere. What depends on whose it is stands below, in a function of its own.
const abilities = {
  practise: ['trainee', 'supervisor', 'author', 'admin'],
  superviseTeam: ['supervisor', 'admin'],
  writeScenarios: ['author', 'admin'],
  publishScenarios: ['author', 'admin'],
  manageUsers: ['admin'],
  readAudit: ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Ability = keyof typeof abilities

/** Whether the role alone entitles to it. */
export function can(asker: Asker, ability: Ability): boolean {
  return (abilities[ability] as readonly Role[]).includes(asker.role)
}

export const canPractise = (asker: Asker) => can(asker, 'practise')
export const canWriteScenarios = (asker: Asker) => can(asker, 'writeScenarios')
export const canPublishScenarios = (asker: Asker) => can(asker, 'publishScenarios')
export const canManageUsers = (asker: Asker) => can(asker, 'manageUsers')
export const canReadAudit = (asker: Asker) => can(asker, 'readAudit')

/** A team's figures, queue and assignments: its own supervisors, and administrators. */
export function canSuperviseTeam(asker: Asker, teamId: string): boolean {
  if (asker.role === 'admin') return true
  return can(asker, 'superviseTeam') && asker.teamIds.includes(teamId)
}

/** Whether the asker supervises somebody's work. Nobody supervises their own. */
export function canReviewAttempt(asker: Asker, attempt: Owned): boolean {
  if (attempt.ownerId === asker.userId) return false
  if (asker.role === 'admin') return true
  return attempt.ownerTeamIds.some((teamId) => canSuperviseTeam(asker, teamId))
}

/** An attempt is seen by the one who made it, by supervisors of their team, and by administrators. */
export function canViewAttempt(asker: Asker, attempt: Owned): boolean {
  return attempt.ownerId === asker.userId || canReviewAttempt(asker, attempt)
}

/** Only the one who made an attempt goes on with it, rewinds it, or disputes a grade in it. */
export function canContinueAttempt(asker: Asker, attempt: Pick<Owned, 'ownerId'>): boolean {
  return attempt.ownerId === asker.userId && canPractise(asker)
}
