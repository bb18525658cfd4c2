import 'server-only'
import { PrismaLibSql } from '@prisma/adapter-libsql'

type Client = ReturnType<PrismaLibSql['createClient']>
type Transaction = Awaited<ReturnType<Client['transaction']>>

/**
 * libSQL for Prisma on ONE connection. The client as shipped opens a new connection after every transaction and leaves the
 * old one to the garbage collector: 2,000 transactions held 4,000 open files and 500 MB. The adapter lets nobody else in
 * while a transaction is open, so the same connection can serve all of them.
 */
export class SqliteAdapter extends PrismaLibSql {
  constructor(url: string) {
    // Without a timeout a second process that writes at the same moment makes this one fail at once.
    super({ url, timeout: 5000 })
  }

  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    const client = super.createClient(config)
    client.transaction = async () => {
      // IMMEDIATE: a transaction that reads first and writes later would otherwise fail, without waiting, whenever another
      // process wrote in between.
      await client.execute('BEGIN IMMEDIATE')
      return transactionOn(client)
    }
    return client
  }

  override async connect() {
    const adapter = await super.connect()
    // WAL: readers of other processes are not held up. FULL: a turn we have answered is on the disk, come what may.
    await adapter.executeScript('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
    return adapter
  }
}

function transactionOn(client: Client): Transaction {
  let closed = false
  const rollback = async () => {
    if (closed) return
    closed = true
    await client.execute('ROLLBACK')
  }
  return {
    get closed() {
      return closed
    },
    execute: (statement) => client.execute(statement),
    executeMultiple: (script) => client.executeMultiple(script),
    batch: () => Promise.reject(new Error('a batch opens a transaction of its own')),
    rollback,
    commit: async () => {
      try {
        await client.execute('COMMIT')
        closed = true
      } catch (cause) {
        // The connection outlives the transaction, so a failed commit must not leave it open.
        await rollback()
        throw cause
      }
    },
    close: () => void rollback(),
  }
}
