export const roles = ['trainee', 'supervisor', 'author', 'admin'] as const
export type Role = (typeof roles)[number]

/**
 * Who asks. `teamIds` are the teams this person belongs to or, for a supervisor, those they supervise: the two never mix,
 * because a supervisor who trains in somebody else's team must not see that team's attempts.
 */
export type Asker = {
  readonly userId: string
  readonly role: Role
  readonly teamIds: readonly string[]
}

/** Something that belongs to a person, with the teams that person is in. */
export type Owned = {
  readonly ownerId: string
  readonly ownerTeamIds: readonly string[]
}
