import 'server-only'
import { database } from './database'

/** Throws when the database does not answer. */
export async function checkHealth(): Promise<{ product: 'keepcool'; ok: true }> {
  await database.$queryRaw`SELECT 1`
  return { product: 'keepcool', ok: true }
}
