import Database from 'better-sqlite3'
import { serveThread } from '#app/platform/load/threads.ts'

serveThread((sqliteFile: string) => {
  const database = new Database(sqliteFile)
  try {
    database.pragma('wal_checkpoint(PASSIVE)')
  } finally {
    database.close()
  }
})
