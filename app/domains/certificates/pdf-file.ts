import { system } from '#app/domains/actor.ts'
import { patience } from '#app/domains/certificates/undrawn.ts'
import { record } from '#app/domains/events.ts'
import { later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { storage } from '#app/platform/storage/index.ts'

/** The finished PDF of a certificate; null until it has been drawn. One whose file got lost is drawn again. */
export async function findPdf(serial: string): Promise<{ bytes: Buffer; sha256: string } | null> {
  const pdf = await db.certificatePdf.findFirst({ where: { certificate: { serial } } })
  if (!pdf) return null
  const bytes = await storage.get(pdf.sha256)
  if (bytes) return { bytes, sha256: pdf.sha256 }
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
