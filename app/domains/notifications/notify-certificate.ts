import { notify } from '#app/domains/notifications/notify.ts'
import { days, later, minutes, now } from '#app/platform/clock.ts'
import { db, query } from '#app/platform/db.ts'

const patience = minutes(2)
// Whatever is missed for longer has failed again and again, and its failed jobs tell the administrator.
const reach = days(7)
const most = 100

/** Tells a person once that her certificate is ready and where it is. */
export async function notifyCertificate(certificateId: string): Promise<void> {
  const { personId, serial, courseTitle } = await db.certificate.findUniqueOrThrow({
    where: { id: certificateId },
    select: { personId: true, serial: true, courseTitle: true },
  })
  const data = { serial, course: courseTitle }
  await notify(personId, { cause: `certificate-${certificateId}`, kind: 'certificate-ready', data })
}

/**
 * Tells those who should have been told by now that their certificate is ready, and were not; also when the clock of the
 * machine was set back since.
 */
export async function notifyMissed(): Promise<void> {
  const missed = await query<{ id: string }>`
    SELECT p."certificateId" AS id FROM "CertificatePdf" p
    WHERE (p."storedAt" > ${later(now(), -reach)} AND p."storedAt" < ${later(now(), -patience)} OR p."storedAt" > ${now()})
      AND NOT EXISTS (SELECT 1 FROM "Notice" n WHERE n."cause" = 'certificate-' || p."certificateId")
      AND NOT EXISTS (SELECT 1 FROM "Message" m WHERE m."cause" = 'certificate-' || p."certificateId")
    LIMIT ${most}`
  for (const { id } of missed) await notifyCertificate(id)
}
