import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { databasePath, type Manifest } from '#app/domains/operations/back-up/manifest.ts'
import { checkDump } from '#app/domains/operations/back-up/postgresql-dump.ts'
import { readArchive } from '#app/domains/operations/back-up/read-archive.ts'
import { checkSqlite } from '#app/domains/operations/back-up/sqlite.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** What a drill counted. */
export type Counted = {
  isFull: boolean
  rows: number
  tables: Record<string, number>
  files: number
  certificate: string | null
}

/**
 * Opens a back-up as one would to restore it, and counts. In short, every byte is read and compared; in full, it is
 * unpacked beside itself and the database in it looked through as well.
 */
export async function drillBackUp(archive: string, isFull: boolean): Promise<Counted> {
  if (!isFull) return counted(await readArchive(archive, null), archive, false)
  const folder = await mkdtemp(join(dirname(archive), '.drill-'))
  try {
    return counted(await openBackUp(archive, folder), archive, true)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Unpacks a back-up into a folder and looks through everything in it; whatever is wrong ends it with a sentence. */
export async function openBackUp(archive: string, folder: string): Promise<Manifest> {
  const manifest = await readArchive(archive, folder)
  const database = join(folder, databasePath[manifest.provider])
  if (manifest.provider === 'sqlite') checkSqlite(database, manifest, archive)
  else await checkDump(database, manifest, archive)
  return manifest
}

function counted({ rows, members, newestCertificate }: Manifest, archive: string, isFull: boolean): Counted {
  const files = members.filter(({ path }) => path.startsWith('files/'))
  // Members have been compared with their hashes; the name of a file is its hash.
  const wanted = newestCertificate && `files/${newestCertificate.sha256.slice(0, 2)}/${newestCertificate.sha256}`
  const pdf = files.find(({ path }) => path === wanted)
  if (newestCertificate && pdf?.sha256 !== newestCertificate.sha256)
    throw new StartFault(`The PDF of the certificate ${newestCertificate.serial} is not in ${archive}.`)
  return {
    isFull,
    rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
    tables: rows,
    files: files.length,
    certificate: newestCertificate?.serial ?? null,
  }
}
