import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer, readBody } from '@/server/answer'
import { resetDraft } from '@/server/studio/begin-draft'

const schema = z.strictObject({ revision: z.number().int().min(0) })

export const POST = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { revision } = await readBody(request, schema)
  return resetDraft(await requireActor(), (await params).id, revision)
})
