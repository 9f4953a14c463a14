import { waitForGuesses } from '#app/domains/certificates/guess-limit.ts'
import { readSerial } from '#app/domains/certificates/serial.ts'
import { db } from '#app/platform/db.ts'

/**
 * What anyone may know about a certificate number: valid with what was certified to whom, unknown, or mistyped and how. From an
 * address where too many numbers were guessed, one has to wait.
 */
export async function verifyCertificate(typed: string, address: string) {
  const read = readSerial(typed)
  if (!read.ok) return 'count' in read ? { verdict: read.reason, count: read.count } : { verdict: read.reason }
  const certificate = await db.certificate.findUnique({
    where: { serial: read.serial },
    select: {
      serial: true,
      locale: true,
      officialName: true,
      courseTitle: true,
      academicHours: true,
      resultPercent: true,
      organisationName: true,
      signatoryName: true,
      signatoryPost: true,
      issuedAt: true,
      timeZone: true,
      pdf: { select: { sha256: true } },
    },
  })
  const milliseconds = waitForGuesses(address, certificate !== null)
  if (milliseconds > 0) return { verdict: 'wait' as const, milliseconds }
  if (!certificate) return { verdict: 'unknown' as const, serial: read.serial }
  return { verdict: 'valid' as const, certificate }
}
