import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { requireRecovery } from '@/server/studio/require-draft'

export const GET = answer(async (_, { params }: { params: Promise<{ id: string; recoveryId: string }> }) => {
  const { id, recoveryId } = await params
  return requireRecovery(await requireActor(), id, recoveryId)
})
