import type { Actor } from '#app/domains/actor.ts'
import { newSerial } from '#app/domains/certificates/serial.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'

const template = 'shyrdak-1'
const timeZones: Record<string, string> = { KG: 'Asia/Bishkek', UZ: 'Asia/Tashkent' }

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
      include: {
        enrolment: {
          include: {
            person: true,
            version: { include: { pages: { where: { locale } } } },
            course: { include: { organisation: { include: { texts: true } } } },
          },
        },
      },
    })
    const { person, version, course } = enrolment
    const signatory = await findSignatory(course.organisationId, locale as Locale)
    const id = newId()
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
        courseTitle: version.pages[0]?.title ?? course.slug,
        versionNumber: version.number,
        academicHours: version.academicHours,
        resultPercent,
        organisationName: inLanguage(course.organisation.texts, locale as Locale).name,
        signatoryName: signatory.name,
        signatoryPost: signatory.post,
        template,
        issuedAt: now(),
        timeZone: timeZones[person.country] ?? 'Asia/Bishkek',
      },
    })
    await record(actor, { name: 'certificate.issued', certificateId: id })
    return { id, serial }
  })
}

async function findSignatory(organisationId: string, locale: Locale): Promise<{ name: string; post: string }> {
  const today = now().toISOString().slice(0, 10)
  const signatory = await db.signatory.findFirst({
    where: { organisationId, validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gt: today } }] },
    orderBy: { validFrom: 'desc' },
    include: { texts: true },
  })
  if (!signatory) throw new Error(`No signatory of ${organisationId} is in office on ${today}.`)
  return inLanguage(signatory.texts, locale)
}

async function unusedSerial(): Promise<string> {
  for (;;) {
    const serial = newSerial()
    if (!(await db.certificate.findUnique({ where: { serial }, select: { id: true } }))) return serial
  }
}
