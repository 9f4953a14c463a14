import Database from 'better-sqlite3'
import { env } from '#app/platform/env.ts'

/** Writes into the SQLite file what no function of ours would. */
export function damage(sql: string, ...values: unknown[]): void {
  const database = new Database(env.sqliteFile)
  database.prepare(sql).run(...values)
  database.close()
}
