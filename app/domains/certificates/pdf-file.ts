import { type PersonActor, system } from '#app/domains/actor.ts'
import { isNameless } from '#app/domains/certificates/forget-name.ts'
import { waitForGuesses } from '#app/domains/certificates/guess-limit.ts'
import { readSerial } from '#app/domains/certificates/serial.ts'
import { patience } from '#app/domains/certificates/undrawn.ts'
import { record } from '#app/domains/events.ts'
import { later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { storage } from '#app/platform/storage/index.ts'

type Found = { milliseconds: number } | { serial: string; bytes: Buffer; sha256: string }

/**
 * The finished PDF of a certificate, for anyone who has its number; null until it has been drawn. One whose file got
 * lost is drawn again. From an address where too many numbers were guessed, one has to wait, but not for one's own.
 */
export async function fetchPdf(actor: PersonActor | null, typed: string, address: string): Promise<Found | null> {
  const read = readSerial(typed)
  if (!read.ok) return null
  const { serial } = read
  const certificate = await db.certificate.findUnique({
    where: { serial },
    select: { personId: true, officialName: true, pdf: true },
  })
  const isOwn = actor !== null && certificate?.personId === actor.id
  const milliseconds = isOwn ? 0 : waitForGuesses(address, certificate !== null)
  if (milliseconds > 0) return { milliseconds }
  const pdf = certificate?.pdf
  // Of a holder who was forgotten only the hash is kept.
  if (!pdf || isNameless(certificate)) return null
  const bytes = await storage.get(pdf.sha256)
  if (bytes) return { serial, bytes, sha256: pdf.sha256 }
  await stateLost(pdf)
  return null
}

function stateLost({ certificateId, storedAt }: { certificateId: string; storedAt: Date }): Promise<void> {
  return transaction(async () => {
    // Somebody else may have noticed first, and the file may be there again by now.
    const { count } = await db.certificatePdf.deleteMany({ where: { certificateId, storedAt } })
    if (count === 0) return
    const undrawn = { certificateId, since: now(), dueAt: later(now(), patience) }
    await db.undrawnCertificate.create({ data: undrawn })
    await record(system, { name: 'certificate.left-undrawn', certificateId })
  })
}
