import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sqliteFault } from '#app/platform/database/sqlite-fault.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

/**
 * Takes the data folder for this process alone until it ends, however it ends: the operating system lets go of the
 * lock. Two writers on one SQLite file would lose work, so a second process is told that it cannot start.
 */
export function takeDataFolder(folder: string): void {
  const file = join(folder, 'bilim.lock')
  try {
    const lock = new Database(file, { timeout: 0 })
    held.push(lock)
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'SQLITE_BUSY')
      throw new StartFault(
        `Another process is already using ${join(folder, 'bilim.sqlite')}. Stop it first, or set BILIM_DATA to another folder.`,
      )
    // It holds nothing but the lock.
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
      throw new StartFault(`The file ${file} is damaged. No work stands in it: delete it and start again.`)
    throw sqliteFault(file, error)
  }
}

// Kept reachable, or the collector would close it and let go of the lock.
const held: Database.Database[] = []
