'use server'

import { z } from 'zod'
import { roles } from '@/domain/access/role'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { createPasswordLink, type NewInvitation } from '@/server/invitations/create-invitation'
import { eraseInputSchema, erasePerson } from '@/server/people/erase-person'
import { setActive } from '@/server/people/set-active'
import { setRole } from '@/server/people/set-role'
import { setTeams } from '@/server/people/set-teams'

const personId = z.string().min(1)

export async function changeRole(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('change a role', async () => {
    const input = z.object({ personId, role: z.enum(roles) }).parse(Object.fromEntries(form))
    await setRole(await requireActor(), input.personId, input.role)
  })
}

export async function changeTeams(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('move a person', async () => {
    const teamIds = z.array(z.string().min(1)).max(200).parse(form.getAll('teamIds'))
    await setTeams(await requireActor(), personId.parse(form.get('personId')), teamIds)
  })
}

export async function changeActive(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('let a person in or out', async () => {
    const input = z.object({ personId, active: z.enum(['yes', 'no']) }).parse(Object.fromEntries(form))
    await setActive(await requireActor(), input.personId, input.active === 'yes')
  })
}

export async function makePasswordLink(form: FormData): Promise<ActionAnswer<NewInvitation>> {
  return answerAction('make a password link', async () =>
    createPasswordLink(await requireActor(), personId.parse(form.get('personId')), Date.now()),
  )
}

export async function erase(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('erase a person', async () => {
    const { personId: id, ...said } = z.object({ personId }).loose().parse(Object.fromEntries(form))
    await erasePerson(await requireActor(), id, eraseInputSchema.parse(said))
  })
}
