import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { listVersions } from '@/server/studio/versions'

export const GET = answer(async (_, { params }: { params: Promise<{ id: string }> }) =>
  listVersions(await requireActor(), (await params).id),
)
