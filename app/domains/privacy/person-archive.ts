import { strToU8, type Zippable, zipSync } from 'fflate'
import { archivePage } from '#app/domains/privacy/archive-page.ts'
import { fieldMeanings } from '#app/domains/privacy/field-meanings.ts'
import { type PersonTable, personTables } from '#app/domains/privacy/person-tables.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { isLocale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { storage } from '#app/platform/storage/index.ts'

/**
 * Everything about a person in one ZIP: data.json with each of her rows, index.html to read in her language, and the PDFs
 * of her certificates.
 */
export async function buildPersonArchive(personId: string): Promise<Buffer> {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId }, select: { locale: true, country: true } })
  const locale = isLocale(person.locale) ? person.locale : 'ky'
  const tables: Partial<Record<PersonTable, Record<string, unknown>[]>> = {}
  for (const [name, list] of Object.entries(personTables)) tables[name as PersonTable] = await list(personId)

  const madeAt = now()
  const data = { madeAt, leftOut: messagesFor(locale).myData.archive.leftOut, fields: fieldMeanings, tables }
  const files: Zippable = {
    'data.json': strToU8(JSON.stringify(data, null, 2)),
    'index.html': strToU8(archivePage({ tables, madeAt, locale, country: person.country })),
  }
  const pdfs = await db.certificatePdf.findMany({
    where: { certificate: { personId } },
    select: { sha256: true, certificate: { select: { serial: true } } },
  })
  for (const { sha256, certificate } of pdfs) {
    const bytes = await storage.get(sha256)
    // A PDF is packed already.
    if (bytes) files[`certificates/${certificate.serial}.pdf`] = [bytes, { level: 0 }]
  }
  return Buffer.from(zipSync(files, { mtime: madeAt }))
}
