'use server'

import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { assignmentInputSchema } from '@/server/assignments/assignment-input'
import { cancelAssignment } from '@/server/assignments/cancel-assignment'
import { createAssignment } from '@/server/assignments/create-assignment'

const target = z
  .string()
  .regex(/^(person|team):.+$/, 'Choose somebody, or a team.')
  .transform((text) => {
    const at = text.indexOf(':')
    return { kind: text.slice(0, at), id: text.slice(at + 1) }
  })

const empty = (value: string) => (value === '' ? null : value)

const formSchema = z.object({
  to: target,
  title: z.string(),
  mode: z.string(),
  dueAt: z.string().transform(empty),
  leastTotal: z.coerce.number({ error: 'A score is 0 to 100.' }),
  tries: z.coerce.number({ error: 'Say how many tries, or 0.' }),
})

/** Asks somebody to practise. Answers with the assignment's id. */
export async function assign(form: FormData): Promise<ActionAnswer<{ assignmentId: string }>> {
  return answerAction('assign practice', async () => {
    const fields = formSchema.parse(Object.fromEntries(form))
    const input = assignmentInputSchema.parse({ ...fields, scenarioIds: form.getAll('scenarioIds') })
    return createAssignment(await requireActor(), input, Date.now())
  })
}

/** Takes an assignment back. */
export async function cancel(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('cancel an assignment', async () => {
    const assignmentId = z.string().min(1).parse(form.get('assignmentId'))
    await cancelAssignment(await requireActor(), assignmentId)
  })
}
