import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { readDraftBody, saveInputSchema } from '@/server/studio/draft-input'
import { requireDraft } from '@/server/studio/require-draft'
import { saveDraft } from '@/server/studio/save-draft'

type Context = { params: Promise<{ id: string }> }

export const GET = answer(async (_, { params }: Context) => requireDraft(await requireActor(), (await params).id))

/** Autosave. 409 with both texts when somebody else saved first; the one sent is then kept as a recovery copy. */
export const PUT = answer(async (request, { params }: Context) => {
  const input = await readDraftBody(request, saveInputSchema)
  const saved = await saveDraft(await requireActor(), (await params).id, input)
  return saved.saved ? saved : Response.json(saved, { status: 409 })
})
