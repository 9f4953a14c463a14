import { keepMessage } from '#app/domains/notifications/message.ts'
import { days, later, minutes, now } from '#app/platform/clock.ts'
import { db, query } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'

const patience = minutes(2)
// Whatever is missed for longer has failed again and again, and its failed jobs tell the administrator.
const reach = days(7)
const most = 100

/** Tells a person once, in the language of the certificate, that it is ready and where it is. */
export async function notifyCertificate(certificateId: string): Promise<void> {
  const { personId, serial, locale, officialName, courseTitle } = await db.certificate.findUniqueOrThrow({
    where: { id: certificateId },
    select: { personId: true, serial: true, locale: true, officialName: true, courseTitle: true },
  })
  const { subject, text } = messagesFor(locale as Locale).mail.certificate
  const url = `${env.origin}/${locale}/learn/certificates/${serial}`
  await keepMessage({
    cause: `certificate-${certificateId}`,
    ...{ personId, locale },
    subject: subject(courseTitle),
    text: text({ name: officialName, course: courseTitle, url }),
  })
}

/**
 * Tells those who should have been told by now that their certificate is ready, and were not; also when the clock of the
 * machine was set back since.
 */
export async function notifyMissed(): Promise<void> {
  const missed = await query<{ id: string }>`
    SELECT p."certificateId" AS id FROM "CertificatePdf" p
    WHERE (p."storedAt" > ${later(now(), -reach)} AND p."storedAt" < ${later(now(), -patience)} OR p."storedAt" > ${now()})
      AND NOT EXISTS (SELECT 1 FROM "Message" m WHERE m."cause" = 'certificate-' || p."certificateId")
    LIMIT ${most}`
  for (const { id } of missed) await notifyCertificate(id)
}
