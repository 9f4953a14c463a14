import type { Actor } from '#app/domains/actor.ts'
import { newSerial } from '#app/domains/certificates/serial.ts'
import { patience } from '#app/domains/certificates/undrawn.ts'
import { record } from '#app/domains/events.ts'
import { later, now, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'
import { newId } from '#app/platform/ids.ts'
import { log } from '#app/platform/log.ts'
import { isInForce } from '#app/platform/period.ts'

const template = 'shyrdak-1'

/** Certifies a completion for ever: everything certified is copied now. Asking again gives the same certificate. */
export function issueCertificate(
  actor: Actor,
  { completionId, locale, resultPercent }: { completionId: string; locale: string; resultPercent: number },
): Promise<{ id: string; serial: string }> {
  return transaction(async () => {
    const earlier = await db.certificate.findUnique({ where: { completionId }, select: { id: true, serial: true } })
    if (earlier) return earlier

    const { enrolment } = await db.courseCompletion.findUniqueOrThrow({
      where: { id: completionId },
      select: {
        enrolment: {
          select: {
            person: { select: { id: true, officialName: true, country: true } },
            version: {
              select: { number: true, academicHours: true, pages: { where: { locale }, select: { title: true } } },
            },
            course: {
              select: { id: true, slug: true, organisationId: true, organisation: { select: { texts: true } } },
            },
          },
        },
      },
    })
    const { person, version, course } = enrolment
    const [page] = version.pages
    if (!page) throw new Error(`Version ${version.number} of ${course.slug} has no title in ${locale}.`)
    const timeZone = timeZoneOf(person.country)
    const signatory = await findSignatory(course.organisationId, locale as Locale, today(timeZone))
    const id = newId()
    const issuedAt = now()
    const serial = await unusedSerial()
    await db.certificate.create({
      data: {
        id,
        serial,
        completionId,
        personId: person.id,
        locale,
        officialName: person.officialName,
        courseId: course.id,
        courseTitle: page.title,
        versionNumber: version.number,
        academicHours: version.academicHours,
        resultPercent,
        organisationName: inLanguage(course.organisation.texts, locale as Locale).name,
        signatoryName: signatory.name,
        signatoryPost: signatory.post,
        template,
        issuedAt,
        timeZone,
        undrawn: { create: { since: issuedAt, dueAt: later(issuedAt, patience) } },
      },
    })
    await record(actor, { name: 'certificate.issued', certificateId: id })
    return { id, serial }
  })
}

// Nobody loses a pass because an office is vacant: then the last who held it signs.
async function findSignatory(organisationId: string, locale: Locale, day: string) {
  const began = await db.signatory.findMany({
    where: { organisationId, validFrom: { lte: day } },
    orderBy: { validFrom: 'desc' },
    include: { texts: true },
  })
  const [latest] = began
  if (!latest) throw new Error(`No signatory of ${organisationId} has taken office by ${day}.`)
  const inOffice = began.find(({ validTo }) => isInForce({ to: validTo }, day))
  if (!inOffice) log.warn({ organisationId, signatoryId: latest.id }, 'No signatory is in office; the last one signs.')
  return inLanguage((inOffice ?? latest).texts, locale)
}

async function unusedSerial(): Promise<string> {
  for (;;) {
    const serial = newSerial()
    if (!(await db.certificate.findUnique({ where: { serial }, select: { id: true } }))) return serial
  }
}
