import type { Actor } from '#app/domains/actor.ts'
import { visibleTo } from '#app/domains/certificates/policy.ts'
import { minutes, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

const shown = {
  id: true,
  serial: true,
  locale: true,
  courseTitle: true,
  academicHours: true,
  resultPercent: true,
  issuedAt: true,
  timeZone: true,
  pdf: { select: { bytes: true } },
  drawings: { orderBy: { startedAt: 'desc' }, take: 1, select: { startedAt: true, failedAt: true, failure: true } },
} as const

/** The certificates an actor may see, newest first, each with the state of its PDF. */
export async function listCertificates(actor: Actor) {
  const rows = await db.certificate.findMany({ where: visibleTo(actor), orderBy: { issuedAt: 'desc' }, select: shown })
  return rows.map(withState)
}

export async function findCertificate(actor: Actor, serial: string) {
  const row = await db.certificate.findFirst({ where: { serial, ...visibleTo(actor) }, select: shown })
  return row && withState(row)
}

export type PdfState = 'waiting' | 'drawing' | 'failed' | 'ready'

type Row = {
  pdf: { bytes: number } | null
  drawings: { startedAt: Date; failedAt: Date | null; failure: string | null }[]
}

function withState<R extends Row>({ drawings, ...row }: R) {
  return { ...row, state: stateOf(row.pdf, drawings[0]) }
}

function stateOf(pdf: Row['pdf'], latest: Row['drawings'][number] | undefined): PdfState {
  if (pdf) return 'ready'
  if (!latest) return 'waiting'
  if (latest.failedAt) return 'failed'
  // A drawing takes milliseconds; one that has not ended in two minutes stopped with its process and waits for its turn.
  return now().getTime() - latest.startedAt.getTime() < minutes(2) ? 'drawing' : 'waiting'
}

/** How many certificates have been issued, for the home page. */
export const countCertificates = (): Promise<number> => db.certificate.count()
