import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { openCourseFolder } from '#app/domains/courses/files/course-folder.ts'
import type { FileToKeep } from '#app/domains/courses/files/read-assets.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { log } from '#app/platform/log.ts'
import { storage } from '#app/platform/storage/index.ts'

/** Puts the files of courses into the storage. Without a row of their own they cannot be reached yet. */
export async function keepFiles(files: FileToKeep[]): Promise<void> {
  for (const { content } of files) await storage.put(content)
}

/** Puts back the files of lessons that are no longer whole in the storage, from the courses they came with. */
export async function mendFiles(coursesFolder: string): Promise<void> {
  const lost = new Set<string>()
  for (const { sha256 } of await db.storedFile.findMany({ select: { sha256: true } }))
    if (!(await storage.get(sha256))) lost.add(sha256)
  if (lost.size === 0) return
  const slugs = await readdir(coursesFolder)
  for (const slug of slugs.filter((name) => !name.startsWith('.'))) {
    const { files } = await openCourseFolder(`${coursesFolder}/${slug}`)
    for (const bytes of files.values()) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (lost.delete(sha256)) await storage.put(bytes)
    }
  }
  if (lost.size > 0)
    log.warn({ files: lost.size }, 'Files of earlier lessons are lost: restore the folder files/ from a back-up.')
}

/** Makes stored files reachable under their names. */
export function noteFiles(files: FileToKeep[]): Promise<void> {
  return transaction(async () => {
    const bySha256 = new Map(files.map((file) => [file.sha256, file]))
    const known = await db.storedFile.findMany({ where: { sha256: { in: [...bySha256.keys()] } } })
    for (const { sha256 } of known) bySha256.delete(sha256)
    await db.storedFile.createMany({
      data: [...bySha256.values()].map(({ sha256, name, type, bytes }) => ({
        sha256,
        name,
        type,
        bytes,
        storedAt: now(),
      })),
    })
  })
}
