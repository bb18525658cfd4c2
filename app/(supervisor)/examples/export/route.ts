import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { exportExamples } from '@/server/examples/list-examples'
import { sourceFrom } from '../example-source'

/** The examples as a grading file, one JSON object a line. */
export const GET = answer(async (request: Request) => {
  const source = sourceFrom(new URL(request.url).searchParams.get('source'))
  const actor = await requireActor()
  const file = await exportExamples(actor, source)
  return new Response(file, {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': 'attachment; filename="examples.jsonl"',
      'Cache-Control': 'no-store',
    },
  })
})
