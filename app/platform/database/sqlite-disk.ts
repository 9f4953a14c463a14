import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { seconds } from '#app/platform/clock.ts'
import { runInThread, threadFile } from '#app/platform/load/threads.ts'
import { log } from '#app/platform/log.ts'

/** Commits stand here until they are moved into the database itself: beside the file that a link leads to. */
const logOf = async (sqliteFile: string) => `${await realpath(sqliteFile).catch(() => sqliteFile)}-wal`
const largest = 4 * 1024 * 1024

/**
 * Says when what has been committed is on the disk, so that not even a power cut takes it away, and without holding up
 * the server as SQLite itself would. All who wait at the same time are served by one flush.
 */
export function diskFlush(sqliteFile: string) {
  let file: Promise<FileHandle> | undefined
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined

  const start = () => {
    next = undefined
    file ??= openLog(sqliteFile).catch((error: unknown) => {
      file = undefined
      throw error
    })
    running = file.then((handle) => handle.datasync())
    return running
  }
  return {
    flush(): Promise<void> {
      // A flush under way began before this commit and may not hold it: the one after it does.
      next ??= running.then(start, start)
      return next
    },
    async close(): Promise<void> {
      await (await file)?.close()
    },
  }
}

async function openLog(sqliteFile: string): Promise<FileHandle> {
  const file = await logOf(sqliteFile)
  // The folder must have noted that there is such a file. Windows notes it by itself and opens no folders.
  if (process.platform !== 'win32') {
    const folder = await open(dirname(file))
    await folder.sync()
    await folder.close()
  }
  return open(file, 'r+')
}

/** Has commits moved into the database by a thread, for SQLite would do it within somebody's request. */
export function startCheckpoints(sqliteFile: string): { stop(): void } {
  const timer = setInterval(() => void checkpoint(), seconds(1)).unref()
  let isRunning = false

  async function checkpoint() {
    const size = await logOf(sqliteFile)
      .then(stat)
      .then(
        (file) => file.size,
        () => 0,
      )
    if (isRunning || size < largest) return
    isRunning = true
    try {
      await runInThread(threadFile('checkpoint-thread', import.meta.url), sqliteFile)
    } catch (error) {
      log.error({ err: error }, 'Commits could not be moved into the database.')
    }
    isRunning = false
  }

  return { stop: () => clearInterval(timer) }
}
