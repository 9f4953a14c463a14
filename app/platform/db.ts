import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import Database, { type Statement } from 'better-sqlite3'
import { isTaken } from '#app/platform/database/database-error.ts'
import { amongOthers, closeLine } from '#app/platform/database/postgresql-line.ts'
import { diskFlush } from '#app/platform/database/sqlite-disk.ts'
import { env } from '#app/platform/env.ts'
import { PrismaClient as PostgresqlClient } from '#app/platform/generated/postgresql/client.ts'
import { type Prisma, PrismaClient as SqliteClient } from '#app/platform/generated/sqlite/client.ts'
import { giveWay } from '#app/platform/load/yield-to-readers.ts'

export type { Prisma } from '#app/platform/generated/sqlite/client.ts'

const isPostgresql = env.DATABASE_URL !== undefined
const sqlite = (readonly: boolean) =>
  new SqliteClient({ adapter: new PrismaBetterSqlite3({ url: env.sqliteFile, readonly, timeout: 5000 }) })
// The models are the same on both databases; only the types of isolation levels differ.
const postgresql = (readonly: boolean) =>
  new PostgresqlClient({
    adapter: new PrismaPg({
      connectionString: env.DATABASE_URL,
      max: 10,
      // A table read from end to end conflicts with whoever writes anything into it; an index only where they meet.
      options: readonly ? '-c default_transaction_read_only=on' : '-c enable_seqscan=off',
    }),
  }) as unknown as SqliteClient

// SQLite answers within the turn, so that a whole transaction would pass before anybody else gets a word in.
const givingWay = (client: SqliteClient) =>
  client.$extends({
    query: {
      async $allOperations({ args, query }) {
        await giveWay()
        return query(args)
      },
    },
  }) as unknown as SqliteClient

const [writer, reader] = isPostgresql
  ? [postgresql(false), postgresql(true)]
  : [givingWay(sqlite(false)), givingWay(sqlite(true))]
const disk = isPostgresql ? null : diskFlush(env.sqliteFile)

type Running = { client: Prisma.TransactionClient; afterCommit: (() => void)[] }
const running = new AsyncLocalStorage<Running>()

/** Reads anywhere. Writes only inside `transaction`: outside one the connection is read-only. */
export const db = new Proxy({} as Prisma.TransactionClient, {
  get: (_, property) => Reflect.get(running.getStore()?.client ?? reader, property),
})

/** What can be put into a question to the database. */
export type Value = string | number | Date | null
let quick: Database.Database | undefined
const statements = new WeakMap<TemplateStringsArray, Statement>()

/**
 * Rows for what is asked for with every page: plain SQL for both databases, read as `db` reads. On SQLite a statement is
 * prepared once, which makes it some ten times cheaper than through Prisma. Instants come as the database writes them.
 */
export async function query<Row>(words: TemplateStringsArray, ...values: Value[]): Promise<Row[]> {
  const transaction = running.getStore()
  if (transaction || isPostgresql) return (transaction?.client ?? reader).$queryRaw<Row[]>(words, ...values)
  let statement = statements.get(words)
  if (!statement) {
    quick ??= new Database(env.sqliteFile, { readonly: true, timeout: 5000 })
    statement = quick.prepare(words.join('?'))
    statements.set(words, statement)
  }
  return statement.all(values.map(asStored)) as Row[]
}

// As Prisma writes instants, so that they compare.
const asStored = (value: Value) => (value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value)

const options = { maxWait: 30_000, timeout: 120_000, ...(isPostgresql && { isolationLevel: 'Serializable' as const }) }
/**
 * Runs `work` in one transaction, all or nothing; a transaction inside a transaction joins it. Once it has answered, no
 * power cut takes the change away.
 */
export async function transaction<T>(work: () => Promise<T>): Promise<T> {
  if (running.getStore()) return work()
  return isPostgresql ? amongOthers(() => runOnce(work)) : runOnce(work)
}

async function runOnce<T>(work: () => Promise<T>): Promise<T> {
  const afterCommit: Running['afterCommit'] = []
  // Prisma's promises are lazy: without `await` a last query would start after the transaction closed.
  const result = await writer.$transaction(
    (client) => running.run({ client, afterCommit }, async () => await work()),
    options,
  )
  for (const act of afterCommit) act()
  await disk?.flush()
  return result
}

/** Does `act` once the transaction around it has been committed, and never if it is rolled back. */
export function afterCommit(act: () => void): void {
  const store = running.getStore()
  if (store) store.afterCommit.push(act)
  else act()
}

/** Brings to the disk what was committed and closes every connection; the process can end. */
export async function closeDb(): Promise<void> {
  quick?.close()
  await Promise.all([disk?.close(), closeLine(), writer.$disconnect(), reader.$disconnect()])
}

/** Does the work again when the same request, from another tab or a second click, came first: then it finds what that made. */
export async function onceMoreIfTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isTaken(error)) return work()
    throw error
  }
}
