import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hours } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.ts'
import { diskStorage } from '#app/platform/storage/disk.ts'

const newFolder = () => mkdtempSync(join(env.data, 'files-'))
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []))

test('what is stored is found under the hash of its bytes, once however often it is stored', async () => {
  const [folder, bytes] = [newFolder(), Buffer.from('words')]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const storage = diskStorage(folder)
  expect(await Promise.all([storage.put(bytes), storage.put(bytes)])).toEqual([sha256, sha256])
  expect(await storage.put(bytes)).toBe(sha256)
  expect(await storage.get(sha256)).toEqual(bytes)
  expect(filesIn(folder)).toEqual([sha256])
})

test('what was never stored, or is no hash, is not there', async () => {
  const storage = diskStorage(newFolder())
  expect(await storage.get('0'.repeat(64))).toBeNull()
  expect(await storage.get('../bilim.sqlite')).toBeNull()
})

test('a damaged file is as good as none, and storing its bytes again mends it', async () => {
  const [folder, bytes] = [newFolder(), Buffer.from('words')]
  const storage = diskStorage(folder)
  const sha256 = await storage.put(bytes)
  for (const damaged of ['', 'word', 'sword']) {
    writeFileSync(join(folder, sha256.slice(0, 2), sha256), damaged)
    expect(await storage.get(sha256)).toBeNull()
    expect(await storage.put(bytes)).toBe(sha256)
    expect(await storage.get(sha256)).toEqual(bytes)
  }
  expect(filesIn(folder)).toEqual([sha256])
})

test.skipIf(process.platform === 'win32')('what the disk has no room for leaves nothing behind', () => {
  const folder = newFolder()
  // No file of this process may be larger than a megabyte: to the writer it is as if the disk were full.
  const command = 'ulimit -f 2048 && exec "$0" --import tsx tests/support/storing-process.ts "$@"'
  const store = (bytes: number) => spawnSync('sh', ['-c', command, process.execPath, folder, String(bytes)])
  expect(store(5_000_000)).toMatchObject({ status: 1, stderr: expect.any(Buffer) })
  expect(filesIn(folder)).toEqual([])
  expect(store(5_000).status).toBe(0)
  expect(filesIn(folder)).toHaveLength(1)
})

test('what an earlier process left half written is removed, what another may still be writing is not', async () => {
  const folder = newFolder()
  const storage = diskStorage(folder)
  await storage.tidy()
  const sha256 = await storage.put(Buffer.from('words'))
  mkdirSync(join(folder, 'unfinished'), { recursive: true })
  for (const name of ['old', 'young']) writeFileSync(join(folder, 'unfinished', name), 'half')
  const longAgo = new Date(Date.now() - hours(2))
  utimesSync(join(folder, 'unfinished', 'old'), longAgo, longAgo)
  await storage.tidy()
  expect(filesIn(folder).sort()).toEqual([sha256, 'young'].sort())
})
