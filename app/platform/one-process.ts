import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Takes the data folder for this process alone until it ends, however it ends: the operating system lets go of the
 * lock. False when another process has it. (Two writers on one SQLite file would lose work.)
 */
export function takeDataFolder(folder: string): boolean {
  const lock = new Database(join(folder, 'bilim.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    held.push(lock)
    return true
  } catch (error) {
    lock.close()
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return false
    throw error
  }
}

// Kept reachable, or the collector would close it and let go of the lock.
const held: Database.Database[] = []
