import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { extract, type Header, pack } from 'tar-stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drillBackUp } from '#app/domains/operations/back-up/drill.ts'
import { makeBackUp } from '#app/domains/operations/back-up/make.ts'
import type { Manifest } from '#app/domains/operations/back-up/manifest.ts'
import { takeDataFolder } from '#app/platform/database/data-lock.ts'
import { db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { listKeys } from '#app/platform/keys.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

type Named = Partial<Header> & { name: string }

const scratch = mkdtempSync(join(tmpdir(), 'bilim-back-up-'))
const whole = join(scratch, 'whole.tar.gz')
let certificate: { serial: string; sha256: string }

// Debian keeps the programs of PostgreSQL out of the PATH, one folder for each version.
const root = '/usr/lib/postgresql'
const programs = existsSync(root) ? readdirSync(root).map((version) => join(root, version, 'bin')) : []
process.env.PATH = [process.env.PATH, ...programs].join(delimiter)

beforeAll(async () => {
  const { id, serial } = await createCertificate()
  await drain()
  const { sha256 } = await db.certificatePdf.findUniqueOrThrow({ where: { certificateId: id } })
  certificate = { serial, sha256 }
  listKeys()
  await makeBackUp(whole)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A machine on which there is nothing yet. */
async function emptyMachine(): Promise<NodeJS.ProcessEnv> {
  const BILIM_DATA = join(scratch, randomUUID())
  if (!env.DATABASE_URL) return { ...process.env, BILIM_DATA }
  const name = randomUUID()
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query(`CREATE DATABASE "${name}" TEMPLATE template0`)
  await client.end()
  const url = new URL(env.DATABASE_URL)
  url.pathname = `/${name}`
  return { ...process.env, BILIM_DATA, DATABASE_URL: url.href }
}

/** Runs a program to its end on a machine. */
function run(machine: NodeJS.ProcessEnv, ...words: string[]) {
  const child = execFile(process.execPath, ['--import', 'tsx', ...words], { env: machine })
  const [said, complained] = [child.stdout, child.stderr].map((stream) => (stream ? buffer(stream) : Buffer.of()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const answer = ended.then(async (code) => ({
    code,
    said: `${await said}`.trim(),
    complained: `${await complained}`.trim(),
  }))
  return Object.assign(answer, { kill: () => child.kill('SIGKILL') })
}

const restore = (machine: NodeJS.ProcessEnv, file: string, ...words: string[]) =>
  run(machine, 'operator.ts', 'restore', file, ...words)
const verified = async (machine: NodeJS.ProcessEnv) =>
  (await run(machine, 'tests/support/verifying-process.ts', certificate.serial)).said

/** Every member of an archive, to be put together again otherwise. */
async function membersOf(file: string): Promise<{ header: Named; bytes: Buffer }[]> {
  const members: { header: Named; bytes: Buffer }[] = []
  const unpacked = extract()
  unpacked.end(gunzipSync(readFileSync(file)))
  for await (const entry of unpacked) members.push({ header: entry.header, bytes: await buffer(entry) })
  return members
}

async function packed(members: { header: Named; bytes: Buffer }[]): Promise<string> {
  const archive = pack()
  for (const { header, bytes } of members) {
    const { name, type = 'file', linkname, mode } = header
    if (type === 'file') archive.entry({ name, mode }, bytes)
    else archive.entry({ name, type, linkname })
  }
  archive.finalize()
  const file = join(scratch, `${randomUUID()}.tar.gz`)
  writeFileSync(file, gzipSync(await buffer(archive)))
  return file
}

/** The same back-up with another manifest. */
async function withManifest(change: (manifest: Manifest) => Partial<Manifest>): Promise<string> {
  const members = await membersOf(whole)
  return packed(
    members.map(({ header, bytes }) => {
      if (header.name !== 'manifest.json') return { header, bytes }
      const manifest = JSON.parse(bytes.toString()) as Manifest
      return { header, bytes: Buffer.from(JSON.stringify({ ...manifest, ...change(manifest) })) }
    }),
  )
}

test('a back-up restored onto an empty machine has the certificate, its PDF and the keys', async () => {
  const machine = await emptyMachine()
  const { code, complained } = await restore(machine, whole)
  expect({ code, complained }).toEqual({ code: 0, complained: '' })
  expect(await verified(machine)).toBe(`valid ${certificate.sha256}`)
  const keyIn = (data: string) => readFileSync(join(data, 'keys', '1.key'))
  expect(keyIn(machine.BILIM_DATA ?? '')).toEqual(keyIn(env.data))
  expect(readdirSync(machine.BILIM_DATA ?? '').filter((name) => /restor/.test(name))).toEqual([])
})

test('a back-up made while people write holds one moment, and is for its owner alone', async () => {
  const file = join(scratch, 'meanwhile.tar.gz')
  const before = await db.person.count()
  let isDone = false
  const writing = (async () => {
    let written = 0
    for (; !isDone; written++) await create.person()
    return written
  })()
  await makeBackUp(file).finally(() => {
    isDone = true
  })
  const written = await writing
  const { tables, isFull } = await drillBackUp(file, true)
  expect(isFull).toBe(true)
  expect(tables.Person).toBeGreaterThanOrEqual(before)
  expect(tables.Person).toBeLessThanOrEqual(before + written)
  expect(tables.RoleGrant).toBe(tables.Person)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a drill counts what is in a back-up and looks for the PDF of the newest certificate', async () => {
  const counted = await drillBackUp(whole, false)
  expect(counted).toEqual({ ...(await drillBackUp(whole, true)), isFull: false })
  expect(counted).toMatchObject({ certificate: certificate.serial, files: 1, tables: { Certificate: 1 } })
})

test('what is no whole back-up is refused with a sentence, and the data stay as they were', async () => {
  const machine = await emptyMachine()
  await restore(machine, whole)
  const members = await membersOf(whole)
  const [first, ...rest] = members
  const bytes = readFileSync(whole)
  const file = (name: string, content: Buffer | string) => {
    writeFileSync(join(scratch, name), content)
    return join(scratch, name)
  }
  const extra = (header: Named) => packed([{ header, bytes: Buffer.from('x') }, ...members])
  const damaged = Buffer.from(first?.bytes ?? '')
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 255
  const refused: [string, RegExp][] = [
    [join(scratch, 'nowhere.tar.gz'), /There is no file/],
    [file('text.tar.gz', 'not a back-up'), /no back-up, or it is damaged/],
    [file('half.tar.gz', bytes.subarray(0, bytes.length >> 1)), /no back-up, or it is damaged/],
    [await packed(members.slice(0, -1)), /its end is missing/],
    [await packed(members.filter(({ header }) => !header.name.startsWith('files/'))), /is damaged at files\//],
    [await packed([{ header: first?.header ?? { name: '' }, bytes: damaged }, ...rest]), /is damaged at bilim\./],
    [await extra({ name: '../climbed' }), /holds what no back-up holds/],
    [await extra({ name: 'files/../../climbed' }), /holds what no back-up holds/],
    [await extra({ name: '/tmp/climbed' }), /holds what no back-up holds/],
    [await extra({ name: 'keys/2.key', type: 'symlink', linkname: '/etc/passwd' }), /holds what no back-up holds/],
    [await extra({ name: 'keys/2.key', type: 'link', linkname: '../x' }), /holds what no back-up holds/],
    [await extra({ name: 'keys/2.key' }), /is damaged/],
    [await withManifest(() => ({ form: 2 as 1 })), /no back-up that this version can read/],
    [
      await withManifest(({ migrations }) => ({ migrations: [...migrations, { name: '2099_later', checksum: 'x' }] })),
      env.DATABASE_URL ? /made by a newer Bilim/ : /has not the migrations/,
    ],
    [await withManifest(({ rows }) => ({ rows: { ...rows, Person: 99 } })), /rows its manifest counts/],
    [
      await withManifest(({ provider }) => ({ provider: provider === 'sqlite' ? 'postgresql' : 'sqlite' })),
      /is damaged/,
    ],
  ]
  for (const [archive, words] of refused) {
    const { code, complained } = await restore(machine, archive, '--replace')
    expect({ code, complained }).toEqual({ code: 78, complained: expect.stringMatching(words) })
  }
  expect(existsSync(join(scratch, 'climbed'))).toBe(false)
  expect(await verified(machine)).toBe(`valid ${certificate.sha256}`)
  expect(readdirSync(machine.BILIM_DATA ?? '').filter((name) => /restor/.test(name))).toEqual([])
}, 120_000)

test('what stood there before is kept aside, and named', async () => {
  const machine = await emptyMachine()
  await restore(machine, whole)
  if (env.DATABASE_URL)
    expect((await restore(machine, whole)).complained).toMatch(/^The database is not empty\. .* add --replace\.$/)
  const { said } = await restore(machine, whole, '--replace')
  const [, folder = ''] = /kept in the folder (\S+)\./.exec(said) ?? []
  expect(readdirSync(folder).sort()).toEqual([...(env.DATABASE_URL ? [] : ['bilim.sqlite']), 'files', 'keys'])
  if (env.DATABASE_URL) expect(said).toMatch(/kept in the schema before_restore_\d+t\d+z\./)
  expect(await verified(machine)).toBe(`valid ${certificate.sha256}`)
})

test('a restore that is killed at any moment is done again and loses nothing', { timeout: 120_000 }, async () => {
  const machine = await emptyMachine()
  await restore(machine, whole)
  for (const milliseconds of [300, 500, 600, 700, 800]) {
    const doomed = restore(machine, whole, '--replace')
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    doomed.kill()
    await doomed
  }
  const { code, complained } = await restore(machine, whole, '--replace')
  expect({ code, complained }).toEqual({ code: 0, complained: '' })
  expect(await verified(machine)).toBe(`valid ${certificate.sha256}`)
})

test('while somebody is at the data nothing is restored', async () => {
  const machine = { ...process.env, BILIM_DATA: env.data }
  if (!env.DATABASE_URL) takeDataFolder(env.data)
  await db.person.count()
  const { code, complained } = await restore(machine, whole, '--replace')
  expect(code).toBe(78)
  expect(complained).toMatch(env.DATABASE_URL ? /Somebody is still connected/ : /Another process is already using/)
})

test('no back-up is written into the data folder, nor over a file that is there', async () => {
  await expect(makeBackUp(join(env.data, 'here.tar.gz'))).rejects.toThrow('would be lost with it')
  await expect(makeBackUp(whole)).rejects.toThrow('already')
})
