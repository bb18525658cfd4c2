import { z } from 'zod'
import { boards } from '@/domain/scoring/standing'
import { type BoardChoice, spans } from '@/server/standings/board'

/** What the address bar says about the board; anything not understood is as if it were not there. */
export const choiceSchema = z.object({
  board: z.enum(boards).catch('points'),
  span: z.enum(spans).catch('month'),
  team: z.string().max(100).nullable().catch(null).default(null),
  after: z.string().max(100).optional().catch(undefined),
})

/** The address of a board. A page is left behind when the board changes: its place means nothing on another one. */
export function hrefOf({ board, span, teamId }: BoardChoice, after?: string): string {
  const query = new URLSearchParams({ board, span })
  if (teamId !== null) query.set('team', teamId)
  if (after !== undefined) query.set('after', after)
  return `/leaderboard?${query}`
}
