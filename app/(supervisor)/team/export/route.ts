import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { overviewFilterSchema } from '@/server/overview/filter'
import { overviewCsv } from '@/server/overview/overview-csv'
import { BadInput } from '@/server/refusal'

/** `GET /team/export`: the overview as a file, by the same address as the page. */
export const GET = answer(async (request: Request) => {
  const filter = overviewFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const actor = await requireActor()
  if (filter.team === null) throw new BadInput('Say which team: ?team=...')
  const { name, csv } = await overviewCsv(actor, filter.team, filter, Date.now())
  const fileName = encodeURIComponent(`${name}.csv`)
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${fileName}`,
      'Cache-Control': 'no-store',
    },
  })
})
