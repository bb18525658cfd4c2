import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { requireInsight } from '@/server/studio/insight/require-insight'

const schema = z.object({ version: z.string().min(1) })

export const GET = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { version } = schema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return requireInsight(await requireActor(), (await params).id, version)
})
