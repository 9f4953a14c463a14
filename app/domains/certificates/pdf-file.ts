import { db } from '#app/platform/db.ts'
import { storage } from '#app/platform/storage/index.ts'

/** The finished PDF of a certificate; null until it has been drawn. */
export async function findPdf(serial: string): Promise<{ bytes: Buffer; sha256: string } | null> {
  const pdf = await db.certificatePdf.findFirst({ where: { certificate: { serial } }, select: { sha256: true } })
  if (!pdf) return null
  const bytes = await storage.get(pdf.sha256)
  if (!bytes) throw new Error(`The stored PDF ${pdf.sha256} is missing from the files.`)
  return { bytes, sha256: pdf.sha256 }
}
