import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { deploySqlite } from '#prisma/deploy.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'

test.describe.configure({ timeout: 180_000 })
test.afterAll(endAll)

/** What an operator reads when the start ends, which it does with 78. */
async function sentenceAt(settings: Record<string, string>, command?: string[]): Promise<string> {
  const { code, complained } = await startSite({ BILIM_DATA: newFolder(), ...settings }, command).ended
  expect(code, complained).toBe(78)
  return complained
}

test('an old Node is named before it meets anything that it does not know', async () => {
  const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })`
  const command = [process.execPath, '--import', `data:text/javascript,${encodeURIComponent(old)}`, 'bin/start.js']
  expect(await sentenceAt({}, command)).toBe(
    'Bilim needs Node 20.19 or newer; this is 20.18.3. Install a newer one from nodejs.org.',
  )
})

test('a port that is taken is named', async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, 'localhost', () => resolve((taken.address() as { port: number }).port))
  })
  expect(await sentenceAt({ PORT: `${port}` })).toBe(
    `Port ${port} is taken. Stop the program that uses it, or set PORT to another number.`,
  )
  taken.close()
})

const cannotWrite = (folder: string) =>
  `The data folder ${folder} cannot be written to. Give this user the right to write there, or set BILIM_DATA to another folder.`

test('a data folder that can be neither made nor written to is named', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'file'), '')
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'files'), '')
  const [file, within, files] = [join(folder, 'file'), join(folder, 'file', 'data'), join(folder, 'data', 'files')]
  expect(await sentenceAt({ BILIM_DATA: file })).toBe(cannotWrite(file))
  expect(await sentenceAt({ BILIM_DATA: within })).toBe(cannotWrite(within))
  expect(await sentenceAt({ BILIM_DATA: join(folder, 'data') })).toBe(cannotWrite(files))
})

// Only Linux has such a place.
if (process.platform === 'linux')
  test('a place where no folder can be made does not hold the start up for ever', async () => {
    expect(await sentenceAt({ BILIM_DATA: '/proc/bilim/data' })).toBe(cannotWrite('/proc/bilim/data'))
  })

test('a user without the right to write to the data folder is told so', async () => {
  const folder = newFolder()
  chmodSync(folder, 0o555)
  // Root may write everywhere; without its privileges it is a user like any other.
  const asUser = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : []
  const command = [...asUser, process.execPath, 'build/server.js']
  expect(await sentenceAt({ BILIM_DATA: folder }, command)).toBe(cannotWrite(folder))
  expect(await sentenceAt({ BILIM_DATA: join(folder, 'new') }, command)).toBe(cannotWrite(join(folder, 'new')))
})

test('a second process on the same data is refused, and the first goes on', async () => {
  const data = newFolder()
  const first = startSite({ BILIM_DATA: data })
  const address = await first.opened()
  expect(await sentenceAt({ BILIM_DATA: data })).toBe(
    `Another process is already using ${join(data, 'bilim.sqlite')}. Stop it first, or set BILIM_DATA to another folder.`,
  )
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
})

test('a database that is newer than the code, or damaged, is named and left as it is', async () => {
  const data = newFolder()
  const file = join(data, 'bilim.sqlite')
  deploySqlite(file)
  const database = new Database(file)
  database.exec(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('later', '', '99990101000000_later', 0, 1)`)
  database.close()
  expect(await sentenceAt({ BILIM_DATA: data })).toBe(
    'The database was written by a newer Bilim (it has the migration 99990101000000_later). Install that version or newer, or restore a back-up made with this one.',
  )

  writeFileSync(file, 'no database')
  expect(await sentenceAt({ BILIM_DATA: data })).toBe(
    `The file ${file} is damaged. Put a back-up of the data folder in its place and start again.`,
  )
})

test('a damaged lock is named', async () => {
  const data = newFolder()
  const lock = join(data, 'bilim.lock')
  writeFileSync(lock, 'no lock, but long enough to be taken for something that might be one'.repeat(10))
  expect(await sentenceAt({ BILIM_DATA: data })).toBe(
    `The file ${lock} is damaged. No work stands in it: delete it and start again.`,
  )
})

test('servers that do not answer are named, without their passwords', async () => {
  expect(await sentenceAt({ DATABASE_URL: 'postgres://bilim:secret@127.0.0.1:9/bilim' })).toBe(
    'PostgreSQL does not let us in at 127.0.0.1:9/bilim (ECONNREFUSED). Start it, or mend DATABASE_URL.',
  )
  expect(await sentenceAt({ REDIS_URL: 'redis://:secret@127.0.0.1:9' })).toBe(
    'Redis does not answer at 127.0.0.1:9. Start it, or mend REDIS_URL; without REDIS_URL the queue is kept in the database.',
  )
})

test('a setting that cannot be used is named, with what it may be', async () => {
  expect(await sentenceAt({ HOST: '203.0.113.7' })).toBe(
    'HOST=203.0.113.7 is no address of this machine. Set HOST to localhost, 0.0.0.0 or an address it has.',
  )
  const about = (name: string, words: string) =>
    `The setting ${name} cannot be used: it must be ${words}. README.md lists the settings.`
  const port = about('PORT', 'a whole number from 0 to 65535')
  for (const PORT of ['abc', '65536', '0x10', '-1']) expect(await sentenceAt({ PORT })).toBe(port)
  const origin = about(
    'BILIM_ORIGIN',
    'an address like https://bilim.example.org, with http or https and without a path',
  )
  for (const BILIM_ORIGIN of ['javascript:alert(1)', 'https://bilim.example.org/site', 'bilim.example.org'])
    expect(await sentenceAt({ BILIM_ORIGIN })).toBe(origin)
})

test('a free port is found when asked for, and the address people type is written in one way', async () => {
  const site = startSite({ BILIM_DATA: newFolder() })
  const address = await site.opened()
  expect(address).toMatch(/^http:\/\/localhost:[1-9]\d+$/)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)

  const named = startSite({ BILIM_DATA: newFolder(), BILIM_ORIGIN: 'HTTPS://Bilim.Example.ORG:443/' })
  expect(await named.opened()).toBe('https://bilim.example.org')
})
