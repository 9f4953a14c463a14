import { join } from 'node:path'
import Database from 'better-sqlite3'

export type Row = Record<string, string | number | null>
export type Rows = ReturnType<typeof rowsOf>

/** Writes straight into the database of a site, everything in one transaction. */
export function writeRows<Result>(data: string, write: (rows: Rows) => Result): Result {
  const database = new Database(join(data, 'bilim.sqlite'))
  try {
    return database.transaction(() => write(rowsOf(database)))()
  } finally {
    database.close()
  }
}

/** Looks something up beside the site, which may be open. */
export function readNumber(data: string, sql: string): number {
  const database = new Database(join(data, 'bilim.sqlite'), { readonly: true, timeout: 5000 })
  try {
    return Number(database.prepare(sql).pluck().get())
  } finally {
    database.close()
  }
}

/** A moment as the database keeps it. */
export const stored = (moment: Date): string => moment.toISOString().replace('Z', '+00:00')

function rowsOf(database: Database.Database) {
  const inserts = new Map<string, Database.Statement>()
  return {
    list: (table: string, where: string, value: string): Row[] =>
      database.prepare(`SELECT * FROM "${table}" WHERE "${where}" = ?`).all(value) as Row[],
    one(table: string, where: string, value: string): Row {
      const [row] = this.list(table, where, value)
      if (!row) throw new Error(`There is no ${table} whose ${where} is ${value}.`)
      return row
    },
    change(table: string, column: string, value: string, where: string, is: string): void {
      database.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE "${where}" = ?`).run(value, is)
    },
    /** Adds a row; columns that are not mentioned stay empty. */
    add(table: string, row: Row): void {
      const columns = Object.keys(row)
      const key = [table, ...columns].join()
      const insert = inserts.get(key) ?? database.prepare(insertInto(table, columns))
      inserts.set(key, insert)
      insert.run(row)
    },
  }
}

const insertInto = (table: string, columns: string[]): string =>
  `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`)}) VALUES (${columns.map((name) => `@${name}`)})`
