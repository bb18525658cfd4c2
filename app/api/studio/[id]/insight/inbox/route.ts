import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { readDraftBody, sourceSchema } from '@/server/studio/draft-input'
import { requireInbox, tryOnInbox } from '@/server/studio/insight/require-inbox'

type Context = { params: Promise<{ id: string }> }
const versionSchema = z.object({ version: z.string().min(1) })
const trySchema = z.strictObject({ version: z.string().min(1), source: sourceSchema })

export const GET = answer(async (request, { params }: Context) => {
  const { version } = versionSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return requireInbox(await requireActor(), (await params).id, version)
})

/** Tries a text on the replies that fell through: nothing is stored. */
export const POST = answer(async (request, { params }: Context) => {
  const { version, source } = await readDraftBody(request, trySchema)
  return tryOnInbox(await requireActor(), (await params).id, version, source)
})
