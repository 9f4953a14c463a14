import type { Locale } from '#app/platform/i18n/locales.ts'

/** Everything that stands on one certificate, in one language: what was certified, and the words around it. */
export type CertificateFacts = {
  serial: string
  locale: Locale
  officialName: string
  courseTitle: string
  academicHours: number
  /** Null where the course is completed without a graded result. */
  resultPercent: number | null
  organisationName: string
  organisationNote?: string
  signatoryName: string
  signatoryPost: string
  issuedAt: string
  /** The day of issue as the language writes it. */
  issuedOn: string
  verifyUrl: string
  words: CertificateWords
}

/** Whole phrases, so that every language keeps its own grammar; examples in English. */
export type CertificateWords = {
  /** “Certificate” */
  title: string
  /** Above the name: “This is to certify that” */
  lead: string
  /** Between the name and the course: “has successfully completed the course” */
  statement: string
  /** “16 academic hours” */
  hours: string
  /** “result: excellent, 92%”; not shown where there is no result. */
  result: string
  /** “Certificate number” */
  serial: string
  /** “To verify, scan the code or enter the number at” – the address follows. */
  verify: string
  /** What a screen reader says for the QR code. */
  qrAlt: string
  /** What a screen reader says for the seal. */
  sealAlt: string
}
