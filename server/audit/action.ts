import 'server-only'

/** Everything the log knows, and how the audit page says it. Add a line here for a new kind of change. */
export const auditActions = {
  'grade.overridden': 'Grade changed',
  'grade.restored': 'Grade change undone',
  'grade.regraded': 'Graded anew',
  'grade.answered': 'Answer to a changed grade',
  'dispute.raised': 'Grade disputed',
  'dispute.answered': 'Dispute answered',
  'example.kept': 'Kept as an example',
  'calibration.opened': 'Calibration opened',
  'calibration.closed': 'Calibration closed',
  'assignment.created': 'Practice assigned',
  'assignment.cancelled': 'Assignment cancelled',
  'role.changed': 'Role changed',
  'person.invited': 'Invited',
  'invitation.revoked': 'Invitation taken back',
  'person.joined': 'Joined by invitation',
  'person.imported': 'Added from a file',
  'person.moved': 'Teams changed',
  'person.deactivated': 'Deactivated',
  'person.reactivated': 'Let back in',
  'person.erased': 'Erased',
  'team.created': 'Team made',
  'team.renamed': 'Team renamed',
  'team.bar-changed': 'Bar of a team changed',
  'scenario.created': 'Customer begun',
  'scenario.imported': 'Customer imported',
  'scenario.published': 'Version published',
  'scenario.scheduled': 'Version scheduled',
  'scenario.unscheduled': 'Scheduled version cancelled',
  'scenario.rolled-back': 'Went back to an earlier version',
  'scenario.archived': 'Customer archived',
  'scenario.restored': 'Customer back from the archive',
} as const

export type AuditAction = keyof typeof auditActions
export const knownAuditActions = Object.keys(auditActions) as readonly AuditAction[]

export const auditSubjects = [
  'attempt',
  'assignment',
  'person',
  'team',
  'invitation',
  'dispute',
  'round',
  'scenario',
] as const
export type AuditSubjectType = (typeof auditSubjects)[number]
