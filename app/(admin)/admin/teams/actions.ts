'use server'

import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { createTeam, renameTeam, teamNameSchema } from '@/server/teams/save-team'

export async function make(form: FormData): Promise<ActionAnswer<{ teamId: string }>> {
  return answerAction('make a team', async () => {
    const { name } = z.object({ name: teamNameSchema }).parse(Object.fromEntries(form))
    return createTeam(await requireActor(), name)
  })
}

export async function rename(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('rename a team', async () => {
    const input = z.object({ teamId: z.string().min(1), name: teamNameSchema }).parse(Object.fromEntries(form))
    await renameTeam(await requireActor(), input.teamId, input.name)
  })
}
