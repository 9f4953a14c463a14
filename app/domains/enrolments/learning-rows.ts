import type { PersonActor } from '#app/domains/actor.ts'
import { query } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** An enrolment with all that says how far she is. JSON comes as text, and instants as the database writes them. */
export type LearningRow = {
  slug: string
  rules: string
  academicHours: number
  title: string
  fallback: string | null
  outline: string
  quizKey: string | null
  quizTitle: string | null
  passPercent: number | null
  withdrawals: number | bigint
  place: string | null
  done: string | null
  bestPercent: number | null
  passes: number | bigint
  openAttemptId: string | null
  completedAt: string | Date | null
  certificateSerial: string | null
}

/**
 * The courses a person is on, the latest first; or the one course of this address. One query, however many they are. Her
 * marks are left out for who looks through her eyes.
 */
export async function queryLearning(actor: PersonActor, locale: Locale, courseSlug: string | null) {
  const rows = await queryRows(actor, locale, courseSlug)
  return actor.seenBy ? rows.map((row) => ({ ...row, bestPercent: null })) : rows
}

const queryRows = (actor: PersonActor, locale: Locale, courseSlug: string | null) => query<LearningRow>`
  SELECT k."slug", CAST(v."rules" AS TEXT) AS "rules", v."academicHours",
    c."title", c."fallback", CAST(c."outline" AS TEXT) AS "outline", q."key" AS "quizKey", c."quizTitle", q."passPercent",
    (SELECT COUNT(*) FROM "CourseWithdrawal" w LEFT JOIN "CourseReturn" b ON b."withdrawalId" = w."id"
      WHERE w."courseId" = k."id" AND b."withdrawalId" IS NULL) AS "withdrawals",
    r."lessonKey" AS "place",
    (SELECT string_agg(d."lessonKey", ' ') FROM "LessonCompletion" d WHERE d."enrolmentId" = e."id") AS "done",
    (SELECT MAX(p."percent") FROM "Attempt" a JOIN "AttemptResult" p ON p."attemptId" = a."id"
      WHERE a."enrolmentId" = e."id") AS "bestPercent",
    (SELECT COUNT(*) FROM "Attempt" y JOIN "AttemptResult" z ON z."attemptId" = y."id"
      WHERE y."enrolmentId" = e."id" AND z."isPassed") AS "passes",
    (SELECT o."id" FROM "Attempt" o WHERE o."openFor" = e."id") AS "openAttemptId",
    m."at" AS "completedAt", t."serial" AS "certificateSerial"
  FROM "Enrolment" e
  JOIN "Course" k ON k."id" = e."courseId"
  JOIN "CourseVersion" v ON v."id" = e."versionId"
  JOIN "PublishedCourse" c ON c."versionId" = v."id" AND c."locale" = ${locale}
  LEFT JOIN "PublishedQuiz" q ON q."versionId" = v."id"
  LEFT JOIN "ReadingPlace" r ON r."enrolmentId" = e."id"
  LEFT JOIN "CourseCompletion" m ON m."enrolmentId" = e."id"
  LEFT JOIN "Certificate" t ON t."completionId" = m."id"
  WHERE e."personId" = ${actor.id} AND k."slug" = COALESCE(CAST(${courseSlug} AS TEXT), k."slug")
  ORDER BY e."enrolledAt" DESC`
