import { requireActor } from '@/server/actor'
import { answer, readBody } from '@/server/answer'
import { recordGolden, recordGoldenSchema } from '@/server/studio/record-golden'

export const POST = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const input = await readBody(request, recordGoldenSchema)
  const saved = await recordGolden(await requireActor(), (await params).id, input)
  return saved.saved ? saved : Response.json(saved, { status: 409 })
})
