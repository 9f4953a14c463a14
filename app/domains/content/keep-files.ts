import type { FileToKeep } from '#app/domains/courses/files/read-assets.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { storage } from '#app/platform/storage/index.ts'

/** Puts the files of courses into the storage. Without a row of their own they cannot be reached yet. */
export async function keepFiles(files: FileToKeep[]): Promise<void> {
  for (const { content } of files) await storage.put(content)
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
