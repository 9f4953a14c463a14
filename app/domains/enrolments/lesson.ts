import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Row = {
  enrolmentId: string
  versionId: string
  rules: string | object
  courseTitle: string
  outline: string | object
  quizTitle: string | null
  quizKey: string | null
  title: string
  lede: string
  html: string
  minutes: number
  fallback: string | null
  checkId: string | null
  place: string | null
  done: string | null
  isWithdrawn: number | bigint
}

/** A lesson as this learner reads it: finished HTML of her version in her language, with her progress. One query. */
export async function findLesson(actor: PersonActor, courseSlug: string, lessonKey: string, locale: Locale) {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT e."id" AS "enrolmentId", e."versionId", v."rules", c."title" AS "courseTitle", c."outline", c."quizTitle",
      q."key" AS "quizKey", l."title", l."lede", l."html", l."minutes", l."fallback", l."checkId",
      r."lessonKey" AS "place",
      (SELECT string_agg(d."lessonKey", ' ') FROM "LessonCompletion" d WHERE d."enrolmentId" = e."id") AS "done",
      (SELECT COUNT(*) FROM "CourseWithdrawal" w WHERE w."courseId" = e."courseId") AS "isWithdrawn"
    FROM "Course" k
    JOIN "Enrolment" e ON e."courseId" = k."id" AND e."personId" = ${actor.id}
    JOIN "CourseVersion" v ON v."id" = e."versionId"
    JOIN "PublishedCourse" c ON c."versionId" = v."id" AND c."locale" = ${locale}
    JOIN "PublishedLesson" l ON l."versionId" = v."id" AND l."lessonKey" = ${lessonKey} AND l."locale" = ${locale}
    LEFT JOIN "PublishedQuiz" q ON q."versionId" = v."id"
    LEFT JOIN "ReadingPlace" r ON r."enrolmentId" = e."id"
    WHERE k."slug" = ${courseSlug}`
  return row ? { ...row, isWithdrawn: Number(row.isWithdrawn) > 0, done: row.done?.split(' ') ?? [] } : null
}

/** Remembers the lesson she has open, to take her back there on any device. */
export async function keepPlace(enrolmentId: string, lessonKey: string): Promise<void> {
  await transaction(() =>
    db.readingPlace.upsert({
      where: { enrolmentId },
      create: { enrolmentId, lessonKey, at: now() },
      update: { lessonKey, at: now() },
    }),
  )
}
