import type { Prisma } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { formatDate, formatPercent } from '#app/platform/i18n/format.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { type Messages, messagesFor } from '#app/platform/i18n/messages.ts'

/** Everything that stands on one certificate, in one language: what was certified, and the words around it. */
export type CertificateFacts = {
  serial: string
  locale: Locale
  officialName: string
  courseTitle: string
  academicHours: number
  resultPercent: number
  organisationName: string
  signatoryName: string
  signatoryPost: string
  issuedAt: string
  /** The day of issue as the language writes it. */
  issuedOn: string
  verifyUrl: string
  words: CertificateWords
}

/** Whole phrases, so that every language keeps its own grammar; hours and result with their numbers in them. */
type CertificateWords = Omit<Messages['certificate'], 'hours' | 'result'> & { hours: string; result: string }

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
