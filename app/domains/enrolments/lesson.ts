import type { PersonActor } from '#app/domains/actor.ts'
import { rulesOf } from '#app/domains/courses/course-rules.ts'
import { outlineOf } from '#app/domains/courses/outline.ts'
import { now } from '#app/platform/clock.ts'
import { db, query, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Row = {
  enrolmentId: string
  rules: string
  courseTitle: string
  courseFallback: string | null
  outline: string
  quizTitle: string | null
  quizKey: string | null
  title: string
  lede: string
  html: string
  minutes: number
  fallback: string | null
  checkId: string | null
  checkValue: string | null
  checkIsRight: boolean | number | bigint | null
  place: string | null
  done: string | null
  isWithdrawn: number | bigint
  passes: number | bigint
  certificateSerial: string | null
}

/** A lesson as this learner reads it: finished HTML of her version in her language, with her progress. One query. */
export async function findLesson(actor: PersonActor, courseSlug: string, lessonKey: string, locale: Locale) {
  const [row] = await query<Row>`
    SELECT e."id" AS "enrolmentId", CAST(v."rules" AS TEXT) AS "rules", c."title" AS "courseTitle",
      c."fallback" AS "courseFallback", CAST(c."outline" AS TEXT) AS "outline", c."quizTitle", q."key" AS "quizKey",
      l."title", l."lede", l."html", l."minutes", l."fallback", l."checkId",
      CAST(a."value" AS TEXT) AS "checkValue", a."isRight" AS "checkIsRight", r."lessonKey" AS "place",
      t."serial" AS "certificateSerial",
      (SELECT string_agg(d."lessonKey", ' ') FROM "LessonCompletion" d WHERE d."enrolmentId" = e."id") AS "done",
      (SELECT COUNT(*) FROM "CourseWithdrawal" w LEFT JOIN "CourseReturn" b ON b."withdrawalId" = w."id"
        WHERE w."courseId" = e."courseId" AND b."withdrawalId" IS NULL) AS "isWithdrawn",
      (SELECT COUNT(*) FROM "Attempt" y JOIN "AttemptResult" z ON z."attemptId" = y."id"
        WHERE y."enrolmentId" = e."id" AND z."isPassed") AS "passes"
    FROM "Course" k
    JOIN "Enrolment" e ON e."courseId" = k."id" AND e."personId" = ${actor.id}
    JOIN "CourseVersion" v ON v."id" = e."versionId"
    JOIN "PublishedCourse" c ON c."versionId" = v."id" AND c."locale" = ${locale}
    JOIN "PublishedLesson" l ON l."versionId" = v."id" AND l."lessonKey" = ${lessonKey} AND l."locale" = ${locale}
    LEFT JOIN "PublishedQuiz" q ON q."versionId" = v."id"
    LEFT JOIN "ReadingPlace" r ON r."enrolmentId" = e."id"
    LEFT JOIN "CheckAnswer" a
      ON a."enrolmentId" = e."id" AND a."lessonKey" = l."lessonKey" AND a."questionVersionId" = l."checkId"
    LEFT JOIN "CourseCompletion" m ON m."enrolmentId" = e."id"
    LEFT JOIN "Certificate" t ON t."completionId" = m."id"
    WHERE k."slug" = ${courseSlug}`
  if (!row) return null
  const { checkId, checkValue, checkIsRight, passes, ...lesson } = row
  return {
    ...lesson,
    // Read as text: what a driver makes of a JSON column differs from database to database.
    rules: rulesOf(row.rules),
    outline: outlineOf(row.outline),
    done: row.done?.split(' ') ?? [],
    isWithdrawn: Number(row.isWithdrawn) > 0,
    isQuizPassed: Number(passes) > 0,
    /** The question version, and how it was answered last. */
    check: checkId && {
      id: checkId,
      answer: checkValue === null ? null : { value: JSON.parse(checkValue), isRight: Boolean(checkIsRight) },
    },
  }
}

/** Remembers the lesson she has open, to take her back there on any device; not what somebody opened through her eyes. */
export async function keepPlace(actor: PersonActor, enrolmentId: string, lessonKey: string): Promise<void> {
  if (actor.seenBy) return
  await transaction(() =>
    db.readingPlace.upsert({
      where: { enrolmentId },
      create: { enrolmentId, lessonKey, at: now() },
      update: { lessonKey, at: now() },
    }),
  )
}
