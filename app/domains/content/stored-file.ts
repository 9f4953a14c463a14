import { db } from '#app/platform/db.ts'
import { storage } from '#app/platform/storage/index.ts'

/** A file that lessons show or offer; null when nothing of ours has this hash. */
export async function findFile(sha256: string): Promise<{ bytes: Buffer; name: string; type: string } | null> {
  const file = await db.storedFile.findUnique({ where: { sha256 } })
  if (!file) return null
  const bytes = await storage.get(sha256)
  return bytes && { bytes, name: file.name, type: file.type }
}
