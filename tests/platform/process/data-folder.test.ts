import { chmodSync, mkdtempSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { env } from '#app/platform/env.ts'
import { makeDataFolder } from '#app/platform/process/data-folder.ts'
import { diskStorage } from '#app/platform/storage/disk.ts'
import { deploySqlite } from '#prisma/deploy.ts'

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const isWindows = process.platform === 'win32'

test.skipIf(isWindows)('no other user of the machine reads what people trusted to the site', async () => {
  const folder = join(mkdtempSync(join(env.data, 'data-')), 'new', 'data')
  makeDataFolder(folder)
  const file = join(folder, 'bilim.sqlite')
  deploySqlite(file)
  const database = new Database(file)
  database.exec('CREATE TABLE anything (id INTEGER)')
  const files = join(folder, 'files')
  const sha256 = await diskStorage(files).put(Buffer.from('words'))
  const places = [folder, files, file, `${file}-wal`, `${file}-shm`, join(files, sha256.slice(0, 2), sha256)]
  expect(places.map(modeOf)).toEqual(['700', '700', '600', '600', '600', '600'])
  database.close()
})

test.skipIf(isWindows)('a folder that was open to all is closed to others, and a group that was let in stays', () => {
  const folder = mkdtempSync(join(env.data, 'data-'))
  chmodSync(folder, 0o755)
  makeDataFolder(folder)
  expect(modeOf(folder)).toBe('750')
})
