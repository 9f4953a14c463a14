import type { Actor } from '#app/domains/actor.ts'
import { issueCertificate } from '#app/domains/certificates/issue.ts'
import { lessonsOf, readOutline } from '#app/domains/courses/outline.ts'
import { explain } from '#app/domains/enrolments/completion-rule.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

/** Completes the course for this learner when every rule is met, and issues her certificate with it; once, for ever. */
export function completeIfMet(actor: Actor, enrolmentId: string): Promise<{ certificateSerial: string } | null> {
  return transaction(async () => {
    const enrolment = await db.enrolment.findUniqueOrThrow({
      where: { id: enrolmentId },
      select: {
        personId: true,
        version: {
          select: {
            academicHours: true,
            pages: { take: 1, select: { outline: true } },
            quiz: { select: { passPercent: true } },
          },
        },
        lessons: { select: { lessonKey: true } },
        completion: { select: { certificate: { select: { serial: true } } } },
        attempts: {
          where: { result: { isNot: null } },
          select: { locale: true, result: { select: { percent: true, isPassed: true } } },
        },
      },
    })
    if (enrolment.completion?.certificate) return { certificateSerial: enrolment.completion.certificate.serial }

    const { academicHours, pages, quiz } = enrolment.version
    const results = enrolment.attempts.flatMap(({ result, locale }) => (result ? [{ ...result, locale }] : []))
    const best = results.toSorted((a, b) => b.percent - a.percent)[0] ?? null
    const explanation = explain({
      lessons: lessonsOf(readOutline(pages[0]?.outline)).map(({ key }) => key),
      lessonsDone: enrolment.lessons.map(({ lessonKey }) => lessonKey),
      quiz: quiz && {
        passPercent: quiz.passPercent,
        bestPercent: best?.percent ?? null,
        isPassed: results.some(({ isPassed }) => isPassed),
      },
    })
    if (!best || !explanation.every(({ isMet }) => isMet)) return null

    const completionId = newId()
    await db.courseCompletion.create({ data: { id: completionId, enrolmentId, at: now(), explanation } })
    await db.hoursEntry.create({
      data: {
        id: newId(),
        personId: enrolment.personId,
        source: 'course',
        sourceId: enrolmentId,
        hours: academicHours,
        at: now(),
      },
    })
    await record(actor, { name: 'course.completed', enrolmentId })
    const { serial } = await issueCertificate(actor, { completionId, locale: best.locale, resultPercent: best.percent })
    return { certificateSerial: serial }
  })
}
