import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { diskFlush, startCheckpoints } from '#app/platform/database/sqlite-disk.ts'
import { closeThreads } from '#app/platform/load/threads.ts'

function scratchFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilim-disk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'some.sqlite')
}

test('a change that cannot be brought to the disk is not called saved, and the next one is tried anew', async () => {
  const file = scratchFile()
  const disk = diskFlush(file)
  await expect(Promise.all([disk.flush(), disk.flush()])).rejects.toThrow('ENOENT')
  writeFileSync(`${file}-wal`, 'commits')
  await Promise.all([disk.flush(), disk.flush(), disk.flush()])
  await disk.close()
  await expect(disk.flush()).rejects.toThrow()
})

test.skipIf(process.platform === 'win32')('the log is found beside the file that a link leads to', async () => {
  const [link, file] = [scratchFile(), scratchFile()]
  symlinkSync(file, link)
  const database = new Database(link)
  database.pragma('journal_mode = WAL')
  database.exec('CREATE TABLE "Note" ("text" TEXT)')
  const disk = diskFlush(link)
  await disk.flush()
  await disk.close()
  database.close()
})

test('commits are moved into the database by a thread once there are many', async () => {
  const file = scratchFile()
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.pragma('wal_autocheckpoint = 0')
  database.exec('CREATE TABLE "Note" ("text" TEXT)')
  const note = database.prepare('INSERT INTO "Note" VALUES (?)')
  for (let n = 0; n < 60; n++) note.run('x'.repeat(100_000))
  expect(statSync(file).size).toBeLessThan(100_000)

  const checkpoints = startCheckpoints(file)
  await vi.waitFor(() => expect(statSync(file).size).toBeGreaterThan(6_000_000), { timeout: 20_000 })
  checkpoints.stop()
  await closeThreads()
  database.close()
})
