import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { beginDraft } from '@/server/studio/begin-draft'
import { beginSchema, readDraftBody } from '@/server/studio/draft-input'
import { listScenarios } from '@/server/studio/list-scenarios'

export const GET = answer(async () => listScenarios(await requireActor()))

/** Begins a draft: from a template, a transcript, another customer, a file, or what is published. */
export const POST = answer(async (request) => {
  const begin = await readDraftBody(request, beginSchema)
  return beginDraft(await requireActor(), begin)
})
