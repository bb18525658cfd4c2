import 'server-only'
import { z } from 'zod'
import type { Database, Transaction } from '../../database'
import { type LineProblem, type PersonLine, readPeopleFile } from './read-people-file'

export const importInputSchema = z.strictObject({
  text: z.string().min(1, 'Choose a file or paste its lines.').max(900_000, 'This file is too long.'),
  /** What happens to people who are here already: left as they are, or moved to the team of the file. */
  existing: z.enum(['leave', 'move']),
  /** Whether teams nobody has made yet are made. */
  makeTeams: z.boolean(),
})
export type ImportInput = z.infer<typeof importInputSchema>

export type PlannedLine = PersonLine & { readonly will: 'add' | 'move' | 'leave' }

export type ImportPlan = {
  readonly lines: readonly PlannedLine[]
  readonly problems: readonly LineProblem[]
  /** Names of the teams that would be made. */
  readonly newTeams: readonly string[]
}

/** What importing this file would do, line by line. Reads and writes nothing: the preview and the import share it. */
export async function planImport(tx: Transaction | Database, input: ImportInput): Promise<ImportPlan> {
  const { people, problems } = readPeopleFile(input.text)
  const [known, teams] = [await knownPeople(tx, people), await teamIdsByName(tx)]
  const newTeams = new Set<string>()
  const lines: PlannedLine[] = []
  const found: LineProblem[] = [...problems]
  for (const person of people) {
    const { line, team, email } = person
    const here = known.get(email)
    if (here?.active === false) {
      found.push({ line, problem: `${email} is deactivated. Let them back in by hand if they have returned.` })
      continue
    }
    const isNewTeam = team !== '' && !teams.has(team)
    if (isNewTeam && !input.makeTeams) {
      found.push({ line, problem: `There is no team “${team}”.` })
      continue
    }
    const will = here === undefined ? 'add' : moves(input, here, teams.get(team), isNewTeam) ? 'move' : 'leave'
    if (isNewTeam && will !== 'leave') newTeams.add(team)
    lines.push({ ...person, will })
  }
  return { lines, problems: found.sort((a, b) => a.line - b.line), newTeams: [...newTeams] }
}

type Known = { readonly active: boolean; readonly teamIds: readonly string[] }

const moves = ({ existing }: ImportInput, here: Known, teamId: string | undefined, isNewTeam: boolean) =>
  existing === 'move' &&
  (isNewTeam || (teamId !== undefined && !(here.teamIds.length === 1 && here.teamIds[0] === teamId)))

async function knownPeople(tx: Transaction | Database, people: readonly PersonLine[]) {
  const known = new Map<string, Known>()
  // In batches: a database takes only so many values in one question.
  for (let from = 0; from < people.length; from += 500) {
    const emails = people.slice(from, from + 500).map((person) => person.email)
    const rows = await tx.user.findMany({
      where: { email: { in: emails } },
      select: { email: true, active: true, memberships: { select: { teamId: true } } },
    })
    for (const { email, active, memberships } of rows)
      known.set(email, { active, teamIds: memberships.map((membership) => membership.teamId) })
  }
  return known
}

/** Ids of all teams by name. */
export async function teamIdsByName(tx: Transaction | Database): Promise<Map<string, string>> {
  const teams = await tx.team.findMany({ select: { id: true, name: true } })
  return new Map(teams.map((team) => [team.name, team.id]))
}
