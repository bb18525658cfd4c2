import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { discardRecovery, requireRecovery } from '@/server/studio/require-draft'

type Context = { params: Promise<{ id: string; recoveryId: string }> }

export const GET = answer(async (_, { params }: Context) => {
  const { id, recoveryId } = await params
  return requireRecovery(await requireActor(), id, recoveryId)
})

/** Only its author's to throw away. */
export const DELETE = answer(async (_, { params }: Context) => {
  const { id, recoveryId } = await params
  await discardRecovery(await requireActor(), id, recoveryId)
})
