import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hours } from '#app/platform/clock.ts'
import type { Storage } from '#app/platform/storage/storage.ts'

/** Files on the disk of this machine, below `folder`. */
export function diskStorage(folder: string): Storage {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  const unfinished = join(folder, 'unfinished')

  return {
    async put(bytes) {
      const sha256 = hashOf(bytes)
      const path = pathOf(sha256)
      if (await this.get(sha256)) return sha256
      await makeFolder(unfinished)
      await makeFolder(dirname(path))
      // Written aside, flushed and renamed, so that a file with this name is always whole.
      const aside = join(unfinished, randomUUID())
      try {
        await writeFlushed(aside, bytes)
        await rename(aside, path)
      } catch (error) {
        await rm(aside, { force: true })
        throw error
      }
      await flushFolder(dirname(path))
      return sha256
    },

    async get(sha256) {
      const found = await this.examine(sha256)
      return found?.isWhole ? found.bytes : null
    },

    async examine(sha256) {
      if (!isHash.test(sha256)) return null
      try {
        const bytes = await readFile(pathOf(sha256))
        return { bytes, isWhole: hashOf(bytes) === sha256 }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },

    async *names() {
      if (!(await exists(folder))) return
      for (const part of await readdir(folder)) {
        if (!/^[0-9a-f]{2}$/.test(part)) continue
        for (const name of await readdir(join(folder, part))) if (isHash.test(name)) yield name
      }
    },

    async remove(sha256) {
      if (isHash.test(sha256)) await rm(pathOf(sha256), { force: true })
    },

    async tidy() {
      if (!(await exists(unfinished))) return
      // What is younger may be another process's, which is still at it. The disk's clock is the machine's.
      const old = Date.now() - hours(1)
      for (const name of await readdir(unfinished)) {
        const path = join(unfinished, name)
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
        if (mtimeMs < old) await rm(path, { force: true })
      }
    },
  }
}

const isHash = /^[0-9a-f]{64}$/
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new folder is on the disk when the one it stands in has noted it. */
async function makeFolder(folder: string): Promise<void> {
  if (await mkdir(folder, { recursive: true })) await flushFolder(dirname(folder))
}

// Windows notes names by itself and opens no folders.
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
