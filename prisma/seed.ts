// `npm run seed`: the demo people, into an empty database only.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashPassword, isPassword } from '../server/auth/password'
import { database } from '../server/database'
import { dataFolder } from './database-url'
import { demoPassword, demoPeople, demoTeams } from './demo-people'

const mayHaveDemoPeople = !(process.env.NODE_ENV === 'production' && process.env.KEEPCOOL_OWN_DATABASE === 'yes')

/** Adds the demo people unless anybody is there already; returns what it did, in words. */
export async function seed(): Promise<string> {
  if ((await database.user.count()) > 0) return 'People: kept as they are'
  if (!mayHaveDemoPeople) return 'People: none yet, and no demo people in a production database of your own'
  const hashes = await Promise.all(demoPeople.map(() => hashPassword(demoPassword)))
  await database.$transaction(async (tx) => {
    const teams = new Map<string, string>()
    for (const name of demoTeams) teams.set(name, (await tx.team.create({ data: { name }, select: { id: true } })).id)
    for (const [index, { team, ...person }] of demoPeople.entries()) {
      const { id } = await tx.user.create({
        data: { ...person, nameLower: person.name.toLowerCase(), passwordHash: hashes[index] ?? null },
        select: { id: true },
      })
      const teamId = team && teams.get(team)
      const role = person.role === 'supervisor' ? 'supervisor' : 'member'
      if (teamId) await tx.membership.create({ data: { userId: id, teamId, role } })
    }
  })
  return `People: ${demoPeople.length} demo people in ${demoTeams.length} teams added`
}

/** Leaves a note for the start script of which demo people can still sign in, so that it never announces a dead door. */
export async function noteDemoSignIns(): Promise<void> {
  const first = ['admin', 'author', 'supervisor', 'trainee'].map((role) =>
    demoPeople.find((person) => person.role === role),
  )
  // The first trainee starts today; this one has six weeks to look back on.
  const shown = [...first, demoPeople.find((person) => person.name === 'Ben Fletcher')]
  const found = await database.user.findMany({
    where: { email: { in: shown.flatMap((person) => (person ? [person.email] : [])) }, active: true },
    select: { email: true, role: true, passwordHash: true },
  })
  const usable = await Promise.all(found.map((person) => isPassword(demoPassword, person.passwordHash)))
  const people = found.filter((_, index) => usable[index]).map(({ email, role }) => ({ email, role }))
  const note = people.length > 0 ? { password: demoPassword, people } : null
  writeFileSync(join(dataFolder(), 'demo-sign-ins.json'), JSON.stringify(note))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await seed())
  await noteDemoSignIns()
}
