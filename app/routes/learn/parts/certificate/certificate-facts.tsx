import type { findCertificate } from '#app/domains/certificates/register.ts'
import { formatDate, formatNumber, formatPercent } from '#app/platform/i18n/format.ts'
import { fallbackLang } from '#app/platform/i18n/locales.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { FactList } from '#app/ui/fact-list.tsx'

type Found = NonNullable<Awaited<ReturnType<typeof findCertificate>>>
export type OwnCertificate = Pick<
  Found,
  | 'serial'
  | 'locale'
  | 'officialName'
  | 'courseTitle'
  | 'academicHours'
  | 'resultPercent'
  | 'issuedAt'
  | 'timeZone'
  | 'pdfBytes'
>

/** What a certificate certifies, as its owner sees it. */
export function CertificateFacts({ certificate }: { certificate: OwnCertificate }) {
  const { facts, size } = useText().learn.certificate
  const locale = useLocale()
  const { serial, officialName, courseTitle, academicHours, resultPercent, issuedAt, timeZone, pdfBytes } = certificate
  return (
    <FactList
      facts={[
        { name: facts.name, value: <b>{officialName}</b> },
        { name: facts.course, value: courseTitle, lang: fallbackLang(certificate.locale) },
        { name: facts.hours, value: formatNumber(academicHours, locale) },
        { name: facts.result, value: formatPercent(resultPercent, locale) },
        { name: facts.date, value: unbroken(formatDate(new Date(issuedAt), locale, timeZone)) },
        { name: facts.serial, value: <b>{serial}</b> },
        ...(pdfBytes ? [{ name: facts.size, value: size(formatNumber(Math.ceil(pdfBytes / 1024), locale)) }] : []),
      ]}
    />
  )
}
