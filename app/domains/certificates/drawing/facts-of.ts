import type { CertificateFacts } from '#app/domains/certificates/drawing/facts.ts'
import type { Prisma } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { formatDate, formatPercent } from '#app/platform/i18n/format.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'

/** What is written on a certificate: what was certified, as it was certified, in the words of its language. */
export function factsOf(certificate: Prisma.CertificateModel): CertificateFacts {
  const { serial, officialName, courseTitle, academicHours, resultPercent, issuedAt, timeZone } = certificate
  const { organisationName, signatoryName, signatoryPost } = certificate
  const locale = certificate.locale as Locale
  const words = messagesFor(locale).certificate
  return {
    serial,
    locale,
    officialName,
    courseTitle,
    academicHours,
    resultPercent,
    organisationName,
    signatoryName,
    signatoryPost,
    issuedAt: issuedAt.toISOString(),
    issuedOn: formatDate(issuedAt, locale, timeZone),
    verifyUrl: `${env.origin}/v/${serial}`,
    words: {
      ...words,
      hours: words.hours(academicHours),
      result: words.result(formatPercent(resultPercent, locale)),
    },
  }
}
