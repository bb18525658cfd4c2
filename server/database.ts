import 'server-only'
import { databaseUrl } from '../prisma/database-url'
import { type Prisma, PrismaClient } from '../prisma/generated/client'
import { SqliteAdapter } from './sqlite-adapter'

export type Database = PrismaClient
/** What a function needs that works inside somebody's transaction. */
export type Transaction = Prisma.TransactionClient

/** A client for the database at `url`. It connects with its first query. */
export function openDatabase(url: string): Database {
  return new PrismaClient({
    adapter: new SqliteAdapter(url),
    // Transactions wait for each other on SQLite; under a burst the default of two seconds is too short.
    transactionOptions: { maxWait: 15_000, timeout: 15_000 },
  })
}

// Development reloads modules on every change; the client must survive that, or connections pile up.
const kept = globalThis as typeof globalThis & { keepcoolDatabase?: Database }

kept.keepcoolDatabase ??= openDatabase(databaseUrl())

/** The one database client of this process. */
export const database: Database = kept.keepcoolDatabase
