import type { Actor } from '#app/domains/actor.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { canWithdraw } from '#app/domains/courses/policy.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma, transaction } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import { type ContentLocale, contentLocales, type Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Withdrawals that hold today: the course has not returned since. */
export const notReturned = { return: { is: null } } satisfies Prisma.CourseWithdrawalWhereInput

type Reasons = Record<ContentLocale, string>

/**
 * Takes a course out of the catalogue. Those who are on it finish it; nobody new can enrol. Asked again while it is out,
 * it corrects the words of the reason. What an officer decided on the site, the files of content/ leave alone.
 */
export function withdrawCourse(actor: Actor, courseId: string, reasons: Reasons) {
  return transaction(async () => {
    if (!canWithdraw(actor, await findProgrammes(courseId))) return refuse('course-not-yours')
    const texts = contentLocales.map((locale) => ({ locale, reason: reasons[locale] }))
    const earlier = await db.courseWithdrawal.findFirst({ where: { courseId, ...notReturned } })
    if (earlier?.byId && actor.kind === 'system') return ok({ courseId })
    await raiseEpoch()
    if (earlier) {
      await db.courseWithdrawalText.deleteMany({ where: { withdrawalId: earlier.id } })
      await db.courseWithdrawalText.createMany({ data: texts.map((text) => ({ withdrawalId: earlier.id, ...text })) })
      return ok({ courseId })
    }
    const withdrawalId = newId()
    await db.courseWithdrawal.create({
      data: { id: withdrawalId, courseId, at: now(), byId: idOf(actor), texts: { create: texts } },
    })
    await record(actor, { name: 'course.withdrawn', courseId, withdrawalId })
    return ok({ courseId })
  })
}

/**
 * Puts a course that was withdrawn back into the catalogue: people can enrol again. Nothing happens to any other. The
 * files of content/ put back only what they took out.
 */
export function returnCourse(actor: Actor, courseId: string) {
  return transaction(async () => {
    if (!canWithdraw(actor, await findProgrammes(courseId))) return refuse('course-not-yours')
    const byFiles = actor.kind === 'system' ? { byId: null } : {}
    const withdrawal = await db.courseWithdrawal.findFirst({ where: { courseId, ...notReturned, ...byFiles } })
    if (!withdrawal) return ok({ courseId })
    await db.courseReturn.create({ data: { withdrawalId: withdrawal.id, at: now(), byId: idOf(actor) } })
    await raiseEpoch()
    await record(actor, { name: 'course.returned', courseId, withdrawalId: withdrawal.id })
    return ok({ courseId })
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

const findProgrammes = async (courseId: string) =>
  (await db.programmeCourse.findMany({ where: { courseId } })).map(({ programmeId }) => programmeId)
