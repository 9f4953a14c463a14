import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openBackUp } from '#app/domains/operations/back-up/drill.ts'
import { flushFolder, stampOf } from '#app/domains/operations/back-up/make.ts'
import { databasePath, type Manifest } from '#app/domains/operations/back-up/manifest.ts'
import { checkFree, restoreDump } from '#app/domains/operations/back-up/postgresql-restore.ts'
import { endReplacing, isReplacing, replaceData } from '#app/domains/operations/back-up/replace-data.ts'
import { now } from '#app/platform/clock.ts'
import { takeDataFolder } from '#app/platform/database/data-lock.ts'
import { env } from '#app/platform/env.ts'
import { makeDataFolder } from '#app/platform/process/data-folder.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

type Known = readonly { name: string; checksum: string }[]
export type Restored = { manifest: Manifest; aside: string[] }

/**
 * Looks through a back-up from end to end and only then puts it in the place of the data, which are kept aside under the
 * names given back. `known` are the migrations of this version for both databases: a back-up of a newer one is refused.
 */
export async function restoreBackUp(file: string, known: Known, mayReplace = false): Promise<Restored> {
  const archive = resolve(file)
  makeDataFolder(env.data)
  takeDataFolder(env.data)
  const { DATABASE_URL: url } = env
  const mayFill = mayReplace || isReplacing(env.data)
  if (url) await checkFree(url, mayFill)
  const unpacked = join(env.data, 'restoring')
  await rm(unpacked, { recursive: true, force: true })
  try {
    for (const folder of [unpacked, join(unpacked, 'files')]) await mkdir(folder, { mode: 0o700 })
    const manifest = await openBackUp(archive, unpacked)
    checkFits(manifest, archive, known)
    await flushFolder(unpacked)
    return { manifest, aside: await putInPlace(unpacked, manifest, stampOf(now())) }
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

async function putInPlace(unpacked: string, manifest: Manifest, stamp: string): Promise<string[]> {
  const { DATABASE_URL: url } = env
  // The dump goes into the server, and not into the folder.
  const dump = join(env.data, 'restoring.dump')
  await rm(dump, { force: true })
  if (url) await rename(join(unpacked, databasePath.postgresql), dump)
  let schema: string | null = null
  const first = async () => {
    if (url) schema = await restoreDump(url, dump, manifest, stamp.toLowerCase())
  }
  const folder = await replaceData(env.data, unpacked, { stamp, first })
  await rm(dump, { force: true })
  await endReplacing(env.data)
  return [...(folder ? [`the folder ${join(env.data, folder)}`] : []), ...(schema ? [`the schema ${schema}`] : [])]
}

function checkFits({ provider, migrations, version }: Manifest, archive: string, known: Known): void {
  const here = env.DATABASE_URL ? 'postgresql' : 'sqlite'
  const names = { sqlite: 'SQLite', postgresql: 'PostgreSQL' }
  if (provider !== here)
    throw new StartFault(
      `The back-up ${archive} is of ${names[provider]}, but this site uses ${names[here]}. Mend DATABASE_URL.`,
    )
  const stranger = migrations.find(
    ({ name, checksum }) => !known.some((one) => one.name === name && one.checksum === checksum),
  )
  if (stranger)
    throw new StartFault(
      `The back-up ${archive} was made by a newer Bilim (${version}, with the migration ${stranger.name}). Install that version or newer.`,
    )
}
