import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer, readBody } from '@/server/answer'
import { rollBack } from '@/server/studio/versions'

const schema = z.strictObject({ versionId: z.string().min(1), note: z.string().trim().max(500).default('') })

export const POST = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { versionId, note } = await readBody(request, schema)
  return rollBack(await requireActor(), (await params).id, versionId, note)
})
