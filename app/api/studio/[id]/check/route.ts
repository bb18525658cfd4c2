import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { checkDraft } from '@/server/studio/check-draft'

export const GET = answer(async (_, { params }: { params: Promise<{ id: string }> }) =>
  checkDraft(await requireActor(), (await params).id),
)
