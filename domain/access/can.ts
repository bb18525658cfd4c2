import type { Asker, Owned, Role } from './role'

// What each role may do anywhere. What depends on whose it is stands below, in a function of its own.
const abilities = {
  practise: ['trainee', 'supervisor', 'author', 'admin'],
  superviseTeam: ['supervisor', 'admin'],
  viewTeams: ['supervisor', 'author', 'admin'],
  reviewGrades: ['supervisor', 'admin'],
  regrade: ['admin'],
  readExamples: ['supervisor', 'author', 'admin'],
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
/** Queue, disputes and calibration; whose attempts, `canReviewAttempt` says. */
export const canReviewGrades = (asker: Asker) => can(asker, 'reviewGrades')
export const canRegrade = (asker: Asker) => can(asker, 'regrade')
export const canReadExamples = (asker: Asker) => can(asker, 'readExamples')
export const canReadAudit = (asker: Asker) => can(asker, 'readAudit')

/** A team's figures, queue and assignments: its own supervisors, and administrators. */
export function canSuperviseTeam(asker: Asker, teamId: string): boolean {
  if (asker.role === 'admin') return true
  return can(asker, 'superviseTeam') && asker.teamIds.includes(teamId)
}

/** Reading a team's figures: those who supervise it, and authors, who need to know what to write next. */
export function canViewTeam(asker: Asker, teamId: string): boolean {
  return canSuperviseTeam(asker, teamId) || canViewEveryTeam(asker)
}

/** Whether every team is open to the asker, and not just their own. */
export const canViewEveryTeam = (asker: Asker) => can(asker, 'viewTeams') && asker.role !== 'supervisor'
/** Whether the asker sees figures of other people at all. */
export const canViewTeams = (asker: Asker) => can(asker, 'viewTeams')

/** A person's figures. A person without a team is seen by those who see every team. */
export function canViewPerson(asker: Asker, person: Owned): boolean {
  return canViewEveryTeam(asker) || canSupervisePerson(asker, person)
}

/** Asking somebody to practise something. Nobody assigns to themselves what counts as an assessment. */
export function canSupervisePerson(asker: Asker, person: Owned): boolean {
  return canReviewAttempt(asker, person)
}

/** Supervisors bring trainees into their own teams; every other door is opened by administrators. */
export function canInvite(asker: Asker, to: { readonly role: Role; readonly teamId: string | null }): boolean {
  if (canManageUsers(asker)) return true
  return to.role === 'trainee' && to.teamId !== null && canSuperviseTeam(asker, to.teamId)
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
