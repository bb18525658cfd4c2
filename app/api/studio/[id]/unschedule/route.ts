import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer, readBody } from '@/server/answer'
import { cancelScheduled } from '@/server/studio/versions'

const schema = z.strictObject({ versionId: z.string().min(1) })

export const POST = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { versionId } = await readBody(request, schema)
  await cancelScheduled(await requireActor(), (await params).id, versionId)
})
