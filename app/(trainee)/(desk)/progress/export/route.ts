import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { answer } from '@/server/answer'
import { ownData } from '@/server/export/own-data'
import { csvTables, ownDataCsv } from '@/server/export/own-data-csv'

const querySchema = z.discriminatedUnion('format', [
  z.object({ format: z.literal('json') }),
  z.object({ format: z.literal('csv'), table: z.enum(csvTables) }),
])

/** `GET /progress/export?format=json` or `?format=csv&table=attempts|turns|lessons|self-checks`: the actor's own data. */
export const GET = answer(async (request: Request) => {
  const query = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const data = await ownData(await requireActor())
  return query.format === 'json'
    ? file('keepcool-my-data.json', 'application/json; charset=utf-8', JSON.stringify(data, null, 2))
    : file(`keepcool-my-${query.table}.csv`, 'text/csv; charset=utf-8', ownDataCsv(data, query.table))
})

const file = (name: string, type: string, content: string) =>
  new Response(content, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
