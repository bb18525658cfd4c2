import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { requireDifference } from '@/server/studio/versions'

const schema = z.object({ from: z.string().min(1), to: z.string().min(1).default('draft') })

/** `?from=VERSION&to=VERSION`; without `to`, what the draft changes. */
export const GET = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { from, to } = schema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return requireDifference(await requireActor(), (await params).id, from, to)
})
