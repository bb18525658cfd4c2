import { describe, expect, it } from 'vitest'
import {
  type Ability,
  can,
  canContinueAttempt,
  canInvite,
  canReviewAttempt,
  canSupervisePerson,
  canSuperviseTeam,
  canViewAttempt,
  canViewPerson,
  canViewTeam,
} from './can'
import { type Role, roles } from './role'

const asker = (role: Role, teamIds: string[] = ['north'], userId: string = role) => ({ userId, role, teamIds })
const tinasAttempt = { ownerId: 'tina', ownerTeamIds: ['north'] }

describe('what a role may do', () => {
  const table: Record<Ability, Role[]> = {
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
  }
  for (const ability of Object.keys(table) as Ability[]) {
    for (const role of roles) {
      const allowed = table[ability].includes(role)
      it(`${role} ${allowed ? 'may' : 'may not'} ${ability}`, () => expect(can(asker(role), ability)).toBe(allowed))
    }
  }
})

describe("somebody's attempt", () => {
  it('is seen by the trainee who made it', () => {
    expect(canViewAttempt(asker('trainee', ['north'], 'tina'), tinasAttempt)).toBe(true)
  })
  it('is not seen by a team mate', () => expect(canViewAttempt(asker('trainee'), tinasAttempt)).toBe(false))
  it('is not seen by an author', () => expect(canViewAttempt(asker('author'), tinasAttempt)).toBe(false))
  it("is seen by the team's supervisor", () => expect(canViewAttempt(asker('supervisor'), tinasAttempt)).toBe(true))
  it("is not seen by another team's supervisor", () => {
    expect(canViewAttempt(asker('supervisor', ['south']), tinasAttempt)).toBe(false)
  })
  it('is seen by an administrator', () => expect(canViewAttempt(asker('admin', []), tinasAttempt)).toBe(true))
  it('is not seen by a supervisor without a team when its owner has none', () => {
    expect(canViewAttempt(asker('supervisor', []), { ownerId: 'tina', ownerTeamIds: [] })).toBe(false)
  })
  it('is never reviewed by the one who made it, whatever their role', () => {
    for (const role of roles) expect(canReviewAttempt(asker(role, ['north'], 'tina'), tinasAttempt)).toBe(false)
  })
  it('is gone on with by nobody but the one who made it', () => {
    for (const role of roles) {
      expect(canContinueAttempt(asker(role, ['north'], 'tina'), tinasAttempt)).toBe(true)
      expect(canContinueAttempt(asker(role), tinasAttempt)).toBe(false)
    }
  })
})

describe('a team', () => {
  it('is supervised by its own supervisors and by administrators', () => {
    expect(canSuperviseTeam(asker('supervisor'), 'north')).toBe(true)
    expect(canSuperviseTeam(asker('supervisor'), 'south')).toBe(false)
    expect(canSuperviseTeam(asker('admin', []), 'south')).toBe(true)
    expect(canSuperviseTeam(asker('trainee'), 'north')).toBe(false)
    expect(canSuperviseTeam(asker('author'), 'north')).toBe(false)
  })
})

describe('figures of other people', () => {
  const tina = { ownerId: 'tina', ownerTeamIds: ['north'] }
  const table: [string, ReturnType<typeof asker>, boolean, boolean][] = [
    ['a trainee of the team', asker('trainee'), false, false],
    ["the team's supervisor", asker('supervisor'), true, true],
    ["another team's supervisor", asker('supervisor', ['south']), false, false],
    ['an author', asker('author', []), true, false],
    ['an administrator', asker('admin', []), true, true],
  ]
  for (const [who, one, sees, assigns] of table) {
    it(`of a team are ${sees ? 'open' : 'closed'} to ${who}`, () => expect(canViewTeam(one, 'north')).toBe(sees))
    it(`of a person are ${sees ? 'open' : 'closed'} to ${who}`, () => expect(canViewPerson(one, tina)).toBe(sees))
    it(`lead ${who} to assigning: ${assigns}`, () => expect(canSupervisePerson(one, tina)).toBe(assigns))
  }
  it('of a person without a team are closed to every supervisor', () => {
    expect(canViewPerson(asker('supervisor'), { ownerId: 'tina', ownerTeamIds: [] })).toBe(false)
  })
})

describe('an invitation', () => {
  it('is made by an administrator for any role, with or without a team', () => {
    for (const role of roles) expect(canInvite(asker('admin', []), { role, teamId: null })).toBe(true)
  })
  it('is made by a supervisor for a trainee of their own team and for nothing else', () => {
    expect(canInvite(asker('supervisor'), { role: 'trainee', teamId: 'north' })).toBe(true)
    expect(canInvite(asker('supervisor'), { role: 'trainee', teamId: 'south' })).toBe(false)
    expect(canInvite(asker('supervisor'), { role: 'trainee', teamId: null })).toBe(false)
    for (const role of ['supervisor', 'author', 'admin'] as const)
      expect(canInvite(asker('supervisor'), { role, teamId: 'north' })).toBe(false)
  })
  it('is made by nobody else', () => {
    for (const role of ['trainee', 'author'] as const)
      expect(canInvite(asker(role), { role: 'trainee', teamId: 'north' })).toBe(false)
  })
})
