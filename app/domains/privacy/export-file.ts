import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'

// Apart from the files that are fetched by their hash: what lies here is for one person alone.
const folder = join(env.data, 'exports')
const pathOf = (exportId: string) => join(folder, `${exportId}.zip`)

/** Lays a finished archive aside where nobody but the site can read it, and says its hash. */
export async function writeExport(exportId: string, archive: Uint8Array): Promise<{ sha256: string; bytes: number }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const aside = `${pathOf(exportId)}.unfinished`
  await writeFile(aside, archive, { mode: 0o600 })
  // A file left by a run that was stopped keeps the mode it had.
  await chmod(aside, 0o600)
  await rename(aside, pathOf(exportId))
  return { sha256: createHash('sha256').update(archive).digest('hex'), bytes: archive.length }
}

/** The archive as it was laid aside; null when it is not there or no longer what it was. */
export async function readExport(exportId: string, sha256: string): Promise<Buffer | null> {
  const bytes = await readFile(pathOf(exportId)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return bytes && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null
}

/** Takes one archive from the disk, finished or not. */
export async function removeExport(exportId: string): Promise<void> {
  await rm(`${pathOf(exportId)}.unfinished`, { force: true })
  await rm(pathOf(exportId), { force: true })
}

/** Forgets every archive that was made for a person. */
export async function removeExports(personId: string): Promise<void> {
  const made = await db.dataExport.findMany({ where: { personId }, select: { id: true } })
  await transaction(() => db.dataExport.deleteMany({ where: { personId } }))
  for (const { id } of made) await removeExport(id)
}
