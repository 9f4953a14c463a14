import { joined, queryBuilt, sql } from '#app/platform/database/sql.ts'
import { db } from '#app/platform/db.ts'
import { type ContentLocale, contentLocales, type Locale } from '#app/platform/i18n/locales.ts'

type Counts = { cards: number; lessons: number; questions: number }
/** What a version has, and how much of it is written in each language. */
export type Written = { whole: Counts; in: Record<ContentLocale, Counts> }

/**
 * How much of each version is written in which language: its card, its lessons, the questions of its quiz. A lesson counts
 * in the language most of its text stands in for readers of it. A few questions for however many versions.
 */
export async function countWritten(versionIds: string[]): Promise<Map<string, Written>> {
  const counts = new Map(versionIds.map((id) => [id, empty()]))
  if (versionIds.length === 0) return counts
  const own = { versionId: { in: versionIds }, locale: { in: [...contentLocales] } }
  const by = ['versionId', 'locale'] as ('versionId' | 'locale')[]
  const [cards, lessons, allLessons, pools, questions] = await Promise.all([
    db.publishedCourse.groupBy({ by, where: { ...own, fallback: null }, _count: true }),
    db.publishedLesson.groupBy({ by, where: { ...own, fallback: null }, _count: true }),
    db.publishedLesson.groupBy({ by: ['versionId'], where: { ...own, locale: 'ru' }, _count: true }),
    countPools(versionIds),
    countQuestions(versionIds),
  ])
  const at = (versionId: string, locale: string) => counts.get(versionId)?.in[locale as ContentLocale]
  const wholeOf = (versionId: string) => counts.get(versionId)?.whole
  for (const { versionId, locale, _count } of cards) Object.assign(at(versionId, locale) ?? {}, { cards: _count })
  for (const { versionId, locale, _count } of lessons) Object.assign(at(versionId, locale) ?? {}, { lessons: _count })
  for (const { versionId, _count } of allLessons) Object.assign(wholeOf(versionId) ?? {}, { lessons: _count })
  for (const { id, n } of pools) Object.assign(wholeOf(id) ?? {}, { questions: Number(n) })
  for (const { id, locale, n } of questions) Object.assign(at(id, locale) ?? {}, { questions: Number(n) })
  return counts
}

function empty(): Written {
  const none = () => ({ cards: 0, lessons: 0, questions: 0 })
  return { whole: { ...none(), cards: 1 }, in: { ky: none(), uz: none(), ru: none(), en: none() } }
}

const among = (ids: string[]) =>
  joined(
    ids.map((id) => sql`${id}`),
    ', ',
  )

const countPools = (versionIds: string[]) =>
  queryBuilt<{ id: string; n: bigint }>(sql`
    SELECT q."versionId" AS id, COUNT(*) AS n
    FROM "PublishedQuiz" q JOIN "PooledQuestion" p ON p."quizId" = q."id"
    WHERE q."versionId" IN (${among(versionIds)}) GROUP BY q."versionId"`)

const countQuestions = (versionIds: string[]) =>
  queryBuilt<{ id: string; locale: string; n: bigint }>(sql`
    SELECT q."versionId" AS id, t."locale" AS locale, COUNT(*) AS n
    FROM "PublishedQuiz" q JOIN "PooledQuestion" p ON p."quizId" = q."id"
      JOIN "QuestionText" t ON t."questionVersionId" = p."questionVersionId"
    WHERE q."versionId" IN (${among(versionIds)}) GROUP BY q."versionId", t."locale"`)

/** What of a version has no text in which language: its card, lessons by title, questions by their keys. */
export async function listMissing(versionId: string, locale: Locale) {
  const [cards, lessons, titles, questions] = await Promise.all([
    db.publishedCourse.findMany({ where: { versionId, fallback: { not: null } }, select: { locale: true } }),
    db.publishedLesson.findMany({
      where: { versionId, fallback: { not: null }, locale: { in: [...contentLocales] } },
      orderBy: { lessonKey: 'asc' },
      select: { lessonKey: true, locale: true },
    }),
    db.publishedLesson.findMany({ where: { versionId, locale }, select: { lessonKey: true, title: true } }),
    db.pooledQuestion.findMany({
      where: { quiz: { versionId } },
      select: { question: { select: { question: { select: { key: true } }, texts: { select: { locale: true } } } } },
    }),
  ])
  const titleOf = new Map(titles.map(({ lessonKey, title }) => [lessonKey, title]))
  return contentLocales.map((language) => ({
    language,
    isCardMissing: cards.some((card) => card.locale === language),
    lessons: lessons.flatMap((one) =>
      one.locale === language ? [{ key: one.lessonKey, title: titleOf.get(one.lessonKey) ?? one.lessonKey }] : [],
    ),
    questions: questions
      .filter(({ question }) => !question.texts.some((text) => text.locale === language))
      .map(({ question }) => question.question.key)
      .sort(),
  }))
}
