import { requireActor } from '@/server/actor'
import { answer, readBody } from '@/server/answer'
import { eventInputSchema } from '@/server/attempts/event-input'
import { recordEvent } from '@/server/attempts/record-event'

/** One turn of a conversation. Described in docs/turn-endpoint.md. */
export const POST = answer(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const input = await readBody(request, eventInputSchema)
  const actor = await requireActor()
  const { id } = await params
  return recordEvent(actor, id, input)
})
