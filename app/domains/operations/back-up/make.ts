import { existsSync } from 'node:fs'
import { access, mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { databasePath, keyName, type Manifest } from '#app/domains/operations/back-up/manifest.ts'
import { dumpPostgresql } from '#app/domains/operations/back-up/postgresql-dump.ts'
import { copySqlite } from '#app/domains/operations/back-up/sqlite.ts'
import { writeArchive } from '#app/domains/operations/back-up/write-archive.ts'
import { now } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.ts'
import { nearestFile } from '#app/platform/nearest-file.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

export type Made = { file: string; bytes: number; sha256: string }

/** The name of a back-up made at a moment; in the order of names they stand in the order of time. */
export const backUpName = (moment: Date): string => `bilim-${stampOf(moment)}.tar.gz`
/** A moment as names of files have it: 20261125T083000Z. */
export const stampOf = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '')

/** Puts database, files and keys as they are now into one file, which is there whole or not at all. The site may run meanwhile. */
export async function makeBackUp(wanted: string): Promise<Made> {
  const file = resolve(wanted)
  if (file.startsWith(resolve(env.data) + sep))
    throw new StartFault('A back-up inside the data folder would be lost with it. Name a file somewhere else.')
  if (existsSync(file)) throw new StartFault(`There is a file ${file} already. Name another one.`)
  const { DATABASE_URL: url } = env
  if (!url)
    await access(env.sqliteFile).catch(() => Promise.reject(new StartFault(`There is no database in ${env.data} yet.`)))
  const folder = dirname(file)
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error) => Promise.reject(unwritable(folder, error)))
  const aside = await mkdtemp(join(folder, `.${basename(file)}-`)).catch((error) =>
    Promise.reject(unwritable(folder, error)),
  )
  try {
    const provider = url ? 'postgresql' : 'sqlite'
    const database = join(aside, databasePath[provider])
    const described = url ? await dumpPostgresql(url, database) : await copySqlite(env.sqliteFile, database)
    const { version } = JSON.parse(await readFile(nearestFile('package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    const about: Omit<Manifest, 'members'> = {
      ...{ kind: 'bilim-back-up', form: 1, version, provider, madeAt: now().toISOString() },
      ...described,
    }
    const draft = join(aside, 'archive')
    // The database comes first: whatever it names is in the folders by then, and stays there.
    const made = await writeArchive(draft, membersOf(database, databasePath[provider]), (members) => ({
      ...about,
      members,
    }))
    await rename(draft, file)
    await flushFolder(folder)
    return { file, ...made }
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOSPC')
      throw new StartFault(
        `There is no room for a back-up in ${folder}. Make room, or set BILIM_BACKUPS to another folder.`,
      )
    throw error
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function* membersOf(database: string, path: string) {
  yield { path, file: database }
  for (const part of await namesIn(join(env.data, 'files'), /^[0-9a-f]{2}$/))
    for (const name of await namesIn(join(env.data, 'files', part), /^[0-9a-f]{64}$/))
      yield { path: `files/${part}/${name}`, file: join(env.data, 'files', part, name) }
  for (const name of await namesIn(join(env.data, 'keys'), keyName))
    yield { path: `keys/${name}`, file: join(env.data, 'keys', name) }
}

const namesIn = async (folder: string, wanted: RegExp): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => wanted.test(name)).sort()

const unwritable = (folder: string, error: unknown): unknown =>
  ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes((error as { code?: string }).code ?? '')
    ? new StartFault(
        `The folder ${folder} cannot be written to. Give this user the right to write there, or set BILIM_BACKUPS to another folder.`,
      )
    : error

/** What was renamed in a folder is on the disk when this has answered. Windows notes names by itself. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
