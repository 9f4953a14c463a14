import { waitForGuesses } from '#app/domains/certificates/guess-limit.ts'
import { readSerial } from '#app/domains/certificates/serial.ts'
import { db } from '#app/platform/db.ts'
import { storage } from '#app/platform/storage/index.ts'

type Found = { milliseconds: number } | { serial: string; bytes: Buffer; sha256: string }

/**
 * The finished PDF of a certificate, for anyone who has its number; null until it has been drawn. From an address where
 * too many numbers were guessed, one has to wait.
 */
export async function findPdf(typed: string, address: string): Promise<Found | null> {
  const read = readSerial(typed)
  if (!read.ok) return null
  const { serial } = read
  const certificate = await db.certificate.findUnique({
    where: { serial },
    select: { pdf: { select: { sha256: true } } },
  })
  const milliseconds = waitForGuesses(address, certificate !== null)
  if (milliseconds > 0) return { milliseconds }
  const pdf = certificate?.pdf
  if (!pdf) return null
  const bytes = await storage.get(pdf.sha256)
  if (!bytes) throw new Error(`The stored PDF ${pdf.sha256} is missing from the files.`)
  return { serial, bytes, sha256: pdf.sha256 }
}
