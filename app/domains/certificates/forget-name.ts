import { db, transaction } from '#app/platform/db.ts'
import { storage } from '#app/platform/storage/index.ts'

/** True for a certificate whose holder was forgotten at her wish: it stays in the register without a name. */
export const isNameless = ({ officialName }: { officialName: string }): boolean => officialName === ''

/**
 * Takes a person's name out of the register and her certificates' files from the disk. Serial, dates, course, hours and the
 * hash of each file stay, so that what she still has on paper can be verified. Doing it again changes nothing.
 */
export async function forgetNames(personId: string): Promise<void> {
  const held = { certificate: { personId } }
  const files = await transaction(async () => {
    await db.certificate.updateMany({ where: { personId }, data: { officialName: '' } })
    // What went wrong may quote the letters of a name.
    await db.certificateDrawing.updateMany({ where: held, data: { failure: null } })
    await db.undrawnCertificate.deleteMany({ where: held })
    return db.certificatePdf.findMany({ where: held, select: { sha256: true } })
  })
  for (const { sha256 } of files) {
    const isOfOthers = await db.certificatePdf.findFirst({
      where: { sha256, certificate: { personId: { not: personId } } },
      select: { certificateId: true },
    })
    const isStored = await db.storedFile.findUnique({ where: { sha256 }, select: { sha256: true } })
    if (!isOfOthers && !isStored) await storage.remove(sha256)
  }
}
