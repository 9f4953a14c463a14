import type { PersonActor } from '#app/domains/actor.ts'
import { patience } from '#app/domains/certificates/undrawn.ts'
import { now } from '#app/platform/clock.ts'
import { db, query } from '#app/platform/db.ts'

/** A person's certificates, newest first, each with the state of its PDF. */
export async function listCertificates(actor: PersonActor) {
  const rows = await queryCertificates(actor, null)
  return rows.map(shown)
}

/** One of a person's certificates; null for anybody else's. */
export async function findCertificate(actor: PersonActor, serial: string) {
  const [row] = await queryCertificates(actor, serial)
  return row ? shown(row) : null
}

/** How many certificates have been issued, for the home page. */
export const countCertificates = (): Promise<number> => db.certificate.count()

export type PdfState = 'waiting' | 'drawing' | 'failed' | 'ready'

type Row = {
  serial: string
  locale: string
  officialName: string
  courseTitle: string
  academicHours: number
  resultPercent: number
  issuedAt: string | Date
  timeZone: string
  pdfBytes: number | null
  drawnAt: string | Date | null
  failedAt: string | Date | null
}

const queryCertificates = (actor: PersonActor, serial: string | null) => query<Row>`
  SELECT c."serial", c."locale", c."officialName", c."courseTitle", c."academicHours", c."resultPercent", c."issuedAt", c."timeZone",
    p."bytes" AS "pdfBytes", d."startedAt" AS "drawnAt", d."failedAt"
  FROM "Certificate" c
  LEFT JOIN "CertificatePdf" p ON p."certificateId" = c."id"
  LEFT JOIN "CertificateDrawing" d ON d."id" = (
    SELECT x."id" FROM "CertificateDrawing" x WHERE x."certificateId" = c."id" ORDER BY x."startedAt" DESC LIMIT 1)
  WHERE c."personId" = ${actor.id} AND c."serial" = COALESCE(CAST(${serial} AS TEXT), c."serial")
  ORDER BY c."issuedAt" DESC`

function shown({ drawnAt, failedAt, ...row }: Row) {
  return { ...row, issuedAt: new Date(row.issuedAt), state: stateOf(row.pdfBytes, drawnAt, failedAt) }
}

function stateOf(pdfBytes: Row['pdfBytes'], drawnAt: Row['drawnAt'], failedAt: Row['failedAt']): PdfState {
  if (pdfBytes !== null) return 'ready'
  if (!drawnAt) return 'waiting'
  if (failedAt) return 'failed'
  // A drawing takes milliseconds; one that has not ended in two minutes stopped with its process and waits for its turn.
  return now().getTime() - new Date(drawnAt).getTime() < patience ? 'drawing' : 'waiting'
}
