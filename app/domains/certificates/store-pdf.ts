import { system } from '#app/domains/actor.ts'
import { drawInThread } from '#app/domains/certificates/drawing/draw-in-thread.ts'
import { factsOf } from '#app/domains/certificates/drawing/facts.ts'
import { fontSet, missingGlyphIn } from '#app/domains/certificates/drawing/font-set.ts'
import { isNameless } from '#app/domains/certificates/forget-name.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, onceMoreIfTaken, transaction } from '#app/platform/db.ts'
import { failureOf } from '#app/platform/failure.ts'
import { newId } from '#app/platform/ids.ts'
import { storage } from '#app/platform/storage/index.ts'

/** Draws the PDF of a certificate and keeps it for good. Once it is kept, asking again changes nothing. */
export async function storePdf(certificateId: string): Promise<void> {
  const { pdf, ...certificate } = await db.certificate.findUniqueOrThrow({
    where: { id: certificateId },
    include: { pdf: true },
  })
  if (pdf || isNameless(certificate)) return
  const drawing = { id: newId(), certificateId, startedAt: now() }
  await transaction(() => db.certificateDrawing.create({ data: drawing }))
  try {
    const drawn = await drawInThread(factsOf(certificate))
    const sha256 = await storage.put(drawn)
    const isKept = await keepPdf(certificateId, { sha256, bytes: drawn.length })
    if (!isKept) await storage.remove(sha256)
  } catch (error) {
    await keepFailure(drawing, error)
    // The reason may quote what is written on the certificate, so it stays here; only what quotes nothing travels on.
    throw new Error(`The drawing ${drawing.id} of a certificate failed${reasonOf(error)}.`, { cause: error })
  }
}

/**
 * The first to finish wins: the same facts give the same bytes, and one certificate has one PDF. False when the holder
 * was forgotten while it was drawn.
 */
function keepPdf(certificateId: string, file: { sha256: string; bytes: number }): Promise<boolean> {
  return onceMoreIfTaken(() =>
    transaction(async () => {
      const certificate = await db.certificate.findUniqueOrThrow({
        where: { id: certificateId },
        select: { officialName: true, pdf: true },
      })
      if (isNameless(certificate)) return false
      if (certificate.pdf) return true
      await db.certificatePdf.create({ data: { certificateId, ...file, storedAt: now() } })
      await db.undrawnCertificate.deleteMany({ where: { certificateId } })
      await record(system, { name: 'certificate.rendered', certificateId })
      return true
    }),
  )
}

function keepFailure({ id, certificateId }: { id: string; certificateId: string }, error: unknown): Promise<void> {
  return transaction(async () => {
    const ended = { failedAt: now(), failure: failureOf(error) }
    await db.certificateDrawing.update({ where: { id }, data: ended })
    const fonts = missingGlyphIn(error) ? fontSet() : null
    await db.undrawnCertificate.updateMany({ where: { certificateId }, data: { fonts } })
  })
}

/** What an administrator can act on: the letter that the fonts lack, or what the system said about the disk. */
function reasonOf(error: unknown): string {
  const glyph = missingGlyphIn(error)
  if (glyph) return `: ${glyph} is not in the font`
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? `: ${code}` : ''
}
