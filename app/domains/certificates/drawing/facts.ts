import type { Locale } from '#app/platform/i18n/locales.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'

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
