import { requireActor } from '@/server/actor'
import { answer, readBody } from '@/server/answer'
import { publishInputSchema } from '@/server/studio/draft-input'
import { publishDraft } from '@/server/studio/publish-draft'

export const POST = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const input = await readBody(request, publishInputSchema)
  return publishDraft(await requireActor(), (await params).id, input)
})
