import { existsSync, readFileSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { flushFolder } from '#app/domains/operations/back-up/make.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

const markerName = 'restore-unfinished'
type Marker = { aside: string; held: string[] }

/** Refuses to go on where a restore was stopped half-way: what stands there is neither the old data nor the new. */
export function checkRestored(data: string): void {
  if (isReplacing(data))
    throw new StartFault(
      'A restore was stopped before it was done. Run npm run restore again with the same back-up; what stood here before is kept aside.',
    )
}

/** True where a restore was stopped half-way. */
export const isReplacing = (data: string): boolean => existsSync(join(data, markerName))

/**
 * Puts what was unpacked in the place of what stands in the data folder, which is kept aside in the folder whose name is
 * given back (null: there was nothing). `first` is done before anything is moved. Stopped at any point, it can be done again and loses nothing.
 */
export async function replaceData(
  data: string,
  unpacked: string,
  { stamp, first }: { stamp: string; first(): Promise<void> },
): Promise<string | null> {
  const coming = await readdir(unpacked)
  const database = coming.filter((name) => name === 'bilim.sqlite')
  // The log belongs to the old database and would spoil the new one.
  const leaving = [...database.flatMap((name) => [`${name}-wal`, `${name}-shm`, name]), 'files', 'keys'].filter(
    (name) => coming.includes(name.replace(/-(wal|shm)$/, '')),
  )
  await checkSameDisk(data, leaving)
  const earlier = findMarker(data)
  const marker = earlier ?? {
    aside: `before-restore-${stamp}`,
    held: leaving.filter((name) => existsSync(join(data, name))),
  }
  await writeMarker(data, marker)
  // Where that does not succeed nothing has been changed, unless an earlier restore began to.
  await first().catch(async (error: unknown) => {
    if (!earlier) await endReplacing(data)
    throw error
  })
  const aside = join(data, marker.aside)
  if (marker.held.length > 0) await mkdir(aside, { recursive: true, mode: 0o700 })
  for (const name of leaving) {
    const isOld = marker.held.includes(name) && !existsSync(join(aside, name))
    // What is not the old one came with a restore that was stopped.
    if (isOld && existsSync(join(data, name))) await rename(join(data, name), join(aside, name))
    else await rm(join(data, name), { recursive: true, force: true })
  }
  if (marker.held.length > 0) await flushFolder(aside)
  for (const name of coming) await rename(join(unpacked, name), join(data, name))
  await flushFolder(data)
  return marker.held.length > 0 ? marker.aside : null
}

/** Notes that the restore is done: the site may start. */
export async function endReplacing(data: string): Promise<void> {
  await rm(join(data, markerName), { force: true })
  await flushFolder(data)
}

async function checkSameDisk(data: string, names: string[]): Promise<void> {
  const { dev } = await stat(data)
  for (const name of names) {
    const found = await stat(join(data, name)).catch(() => null)
    if (found && found.dev !== dev)
      throw new StartFault(
        `The folder ${join(data, name)} is on another disk than ${data}, so it cannot be put aside. Move it away by hand and try again.`,
      )
  }
}

function findMarker(data: string): Marker | null {
  const file = join(data, markerName)
  return isReplacing(data) ? (JSON.parse(readFileSync(file, 'utf8')) as Marker) : null
}

async function writeMarker(data: string, marker: Marker): Promise<void> {
  const draft = join(data, `${markerName}.draft`)
  const handle = await open(draft, 'w', 0o600)
  await handle.writeFile(JSON.stringify(marker))
  await handle.sync()
  await handle.close()
  await rename(draft, join(data, markerName))
  await flushFolder(data)
}
