import { isNameless } from '#app/domains/certificates/forget-name.ts'
import { waitForGuesses } from '#app/domains/certificates/guess-limit.ts'
import { readSerial } from '#app/domains/certificates/serial.ts'
import { db, type Prisma } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/**
 * What anyone may know about a certificate number: valid with what was certified to whom, unknown, or mistyped and how. From an
 * address where too many numbers were guessed, one has to wait.
 */
export async function verifyCertificate(typed: string, address: string, locale: Locale) {
  const read = readSerial(typed)
  if (!read.ok) return 'count' in read ? { verdict: read.reason, count: read.count } : { verdict: read.reason }
  const certificate = await db.certificate.findUnique({
    where: { serial: read.serial },
    select: {
      serial: true,
      locale: true,
      officialName: true,
      courseTitle: true,
      academicHours: true,
      resultPercent: true,
      organisationName: true,
      signatoryName: true,
      signatoryPost: true,
      issuedAt: true,
      timeZone: true,
      pdf: { select: { sha256: true } },
      completion: { select: { enrolment: { select: translated } } },
    },
  })
  const milliseconds = waitForGuesses(address, certificate !== null)
  if (milliseconds > 0) return { verdict: 'wait' as const, milliseconds }
  if (!certificate) return { verdict: 'unknown' as const, serial: read.serial }
  const { completion, ...certified } = certificate
  const translation = translate(certified, completion.enrolment, locale)
  // Of a holder who was forgotten the register keeps everything but the name; the hash tells her own copy from a forged one.
  const officialName = isNameless(certified) ? null : certified.officialName
  return { verdict: 'valid' as const, certificate: { ...certified, officialName, translation } }
}

type Certified = Record<'locale' | 'courseTitle' | 'organisationName' | 'signatoryName' | 'signatoryPost', string>

const translated = {
  version: { select: { pages: { where: { fallback: null }, select: { locale: true, title: true } } } },
  course: {
    select: {
      organisation: {
        select: {
          texts: { select: { locale: true, name: true } },
          signatories: { select: { texts: { select: { locale: true, name: true, post: true } } } },
        },
      },
    },
  },
} satisfies Prisma.EnrolmentSelect

/**
 * What was certified, in the reader's language where it has been said in it; null where it has not, or is certified in it.
 * A certificate keeps the words of its day: what was renamed since stays as certified.
 */
function translate(
  certified: Certified,
  { version, course }: Prisma.EnrolmentGetPayload<{ select: typeof translated }>,
  locale: Locale,
) {
  if (certified.locale === locale) return { course: null, organisation: null, signatory: null }
  const { texts, signatories } = course.organisation
  const said = <Text extends { locale: string }>(rows: Text[], isCertified: (text: Text) => boolean): Text | null => {
    if (!isCertified(inLanguage(rows, certified.locale as Locale))) return null
    const text = inLanguage(rows, locale)
    return text.locale === locale ? text : null
  }
  const isSignatory = ({ name, post }: { name: string; post: string }) =>
    name === certified.signatoryName && post === certified.signatoryPost
  return {
    course: version.pages.find((page) => page.locale === locale)?.title ?? null,
    organisation: said(texts, ({ name }) => name === certified.organisationName)?.name ?? null,
    signatory: signatories.flatMap((one) => said(one.texts, isSignatory) ?? [])[0] ?? null,
  }
}
