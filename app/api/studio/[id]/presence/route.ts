import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { beat, leave } from '@/server/studio/presence'

type Context = { params: Promise<{ id: string }> }

/** Sent every 15 seconds while the draft is open. */
export const POST = answer(async (_, { params }: Context) => beat(await requireActor(), (await params).id))

export const DELETE = answer(async (_, { params }: Context) => leave(await requireActor(), (await params).id))
