import type { Actor } from '#app/domains/actor.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma, transaction } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import { type ContentLocale, contentLocales, type Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'

/** Withdrawals that hold today: the course has not returned since. */
export const notReturned = { return: { is: null } } satisfies Prisma.CourseWithdrawalWhereInput

type Reasons = Record<ContentLocale, string>

/**
 * Takes a course out of the catalogue. Those who are on it finish it; nobody new can enrol. Asked again while it is out,
 * it corrects the words of the reason.
 */
export function withdrawCourse(actor: Actor, courseId: string, reasons: Reasons): Promise<void> {
  return transaction(async () => {
    const texts = contentLocales.map((locale) => ({ locale, reason: reasons[locale] }))
    const earlier = await db.courseWithdrawal.findFirst({ where: { courseId, ...notReturned } })
    await raiseEpoch()
    if (earlier) {
      await db.courseWithdrawalText.deleteMany({ where: { withdrawalId: earlier.id } })
      await db.courseWithdrawalText.createMany({ data: texts.map((text) => ({ withdrawalId: earlier.id, ...text })) })
      return
    }
    const withdrawalId = newId()
    await db.courseWithdrawal.create({
      data: { id: withdrawalId, courseId, at: now(), byId: idOf(actor), texts: { create: texts } },
    })
    await record(actor, { name: 'course.withdrawn', courseId, withdrawalId })
  })
}

/** Puts a course that was withdrawn back into the catalogue: people can enrol again. Nothing happens to any other. */
export function returnCourse(actor: Actor, courseId: string): Promise<void> {
  return transaction(async () => {
    const withdrawal = await db.courseWithdrawal.findFirst({ where: { courseId, ...notReturned } })
    if (!withdrawal) return
    await db.courseReturn.create({ data: { withdrawalId: withdrawal.id, at: now(), byId: idOf(actor) } })
    await raiseEpoch()
    await record(actor, { name: 'course.returned', courseId, withdrawalId: withdrawal.id })
  })
}

/** Why a course was taken out of the catalogue, in the reader's language; null while it stands there. */
export async function findWithdrawalReason(courseSlug: string, locale: Locale): Promise<string | null> {
  const withdrawal = await db.courseWithdrawal.findFirst({
    where: { course: { slug: courseSlug }, ...notReturned },
    select: { texts: true },
  })
  return withdrawal && inLanguage(withdrawal.texts, locale).reason
}

const idOf = (actor: Actor) => (actor.kind === 'person' ? actor.id : null)
