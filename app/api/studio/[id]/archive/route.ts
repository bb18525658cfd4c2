import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer, readBody } from '@/server/answer'
import { archiveScenario } from '@/server/studio/archive-scenario'

const schema = z.strictObject({ archived: z.boolean() })

export const PUT = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { archived } = await readBody(request, schema)
  await archiveScenario(await requireActor(), (await params).id, archived)
})
