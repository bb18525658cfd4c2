import { z } from 'zod'

const schema = z.enum(['dispute', 'kept']).nullable().catch(null)

/** Which examples the address asks for; anything unknown means all. */
export const sourceFrom = (asked: string | null | undefined) => schema.parse(asked ?? null)
