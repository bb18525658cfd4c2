import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { exportScenario } from '@/server/studio/export-scenario'

const schema = z.object({
  of: z.string().min(1).default('draft'),
  part: z.enum(['scenario', 'conversations']).default('scenario'),
  conversation: z.string().optional(),
})

/** `?of=draft|VERSION`, with `part=conversations` or `conversation=NAME` for the golden ones. The bytes that were saved. */
export const GET = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { of, part, conversation } = schema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const file = await exportScenario(await requireActor(), (await params).id, of, conversation ? { conversation } : part)
  return new Response(file.text, {
    headers: {
      'Content-Type': 'application/yaml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file.fileName.replace(/[^a-z0-9.-]/g, '')}"`,
      'Cache-Control': 'no-store',
    },
  })
})
