import type { listCertificates } from '#app/domains/certificates/register.ts'
import { formatDate, formatPercent } from '#app/platform/i18n/format.ts'
import { fallbackLang, type Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { unbroken } from '#app/routes/page-data.ts'
import type { Card } from '#app/ui/card-list.tsx'

type Listed = Pick<
  Awaited<ReturnType<typeof listCertificates>>[number],
  'serial' | 'courseTitle' | 'locale' | 'academicHours' | 'resultPercent' | 'issuedAt' | 'timeZone' | 'state'
>

/** A certificate as a card: what it certifies, when it was issued, whether its PDF is there. */
export function certificateCard(certificate: Listed, locale: Locale): Card {
  const { certificates: words } = messagesFor(locale).learn
  const { serial, courseTitle, academicHours, resultPercent, issuedAt, timeZone, state } = certificate
  return {
    id: serial,
    title: courseTitle,
    lang: fallbackLang(certificate.locale),
    href: `/${locale}/learn/certificates/${serial}`,
    text: words.issuedOn(unbroken(formatDate(new Date(issuedAt), locale, timeZone))),
    badge: { kind: state === 'ready' ? 'good' : 'wait', children: words.states[state] },
    facts: [
      { value: academicHours, after: words.hours(academicHours) },
      { after: words.result(formatPercent(resultPercent, locale)) },
      { value: serial },
    ],
  }
}
