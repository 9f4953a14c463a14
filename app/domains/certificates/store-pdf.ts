import { system } from '#app/domains/actor.ts'
import { drawInThread } from '#app/domains/certificates/draw-in-thread.ts'
import { factsOf } from '#app/domains/certificates/facts-of.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, isTaken, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { failureOf } from '#app/platform/queue/job.ts'
import { storage } from '#app/platform/storage/index.ts'

/** Draws the PDF of a certificate and keeps it for good. Once it is kept, asking again changes nothing. */
export async function storePdf(certificateId: string): Promise<void> {
  const { pdf, ...certificate } = await db.certificate.findUniqueOrThrow({
    where: { id: certificateId },
    include: { pdf: true },
  })
  if (pdf) return
  const drawing = { id: newId(), certificateId, startedAt: now() }
  await transaction(() => db.certificateDrawing.create({ data: drawing }))
  try {
    const drawn = await drawInThread(factsOf(certificate))
    const sha256 = await storage.put(drawn)
    await keepPdf(certificate, { sha256, bytes: drawn.length })
  } catch (error) {
    const ended = { failedAt: now(), failure: failureOf(error) }
    await transaction(() => db.certificateDrawing.update({ where: { id: drawing.id }, data: ended }))
    // The reason may quote what is written on the certificate, so it stays here and does not travel to the queue.
    throw new Error(`The drawing ${drawing.id} of a certificate failed.`, { cause: error })
  }
}

/** The first to finish wins: the same facts give the same bytes, and one certificate has one PDF. */
async function keepPdf({ id, serial }: { id: string; serial: string }, file: { sha256: string; bytes: number }) {
  const storedAt = now()
  try {
    await transaction(async () => {
      if (await db.certificatePdf.findUnique({ where: { certificateId: id } })) return
      await db.certificatePdf.create({ data: { certificateId: id, ...file, storedAt } })
      const stored = { ...file, name: `${serial}.pdf`, type: 'application/pdf', storedAt }
      await db.storedFile.upsert({ where: { sha256: file.sha256 }, create: stored, update: {} })
      await record(system, { name: 'certificate.rendered', certificateId: id })
    })
  } catch (error) {
    if (!isTaken(error)) throw error
  }
}
