import type { PersonActor } from '#app/domains/actor.ts'
import { readQuestion } from '#app/domains/courses/question-key.ts'
import { noteLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { visibleTo } from '#app/domains/enrolments/policy.ts'
import type { AnswerValue } from '#app/domains/quizzes/answer-value.ts'
import { readAnswer } from '#app/domains/quizzes/answer-value.ts'
import { gradeAnswer } from '#app/domains/quizzes/grading.ts'
import { showQuestion } from '#app/domains/quizzes/shown-question.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { ContentLocale, Locale } from '#app/platform/i18n/locales.ts'
import { keepEach } from '#app/platform/kept.ts'
import { ok, refuse } from '#app/platform/result.ts'

type CheckAddress = { courseSlug: string; lessonKey: string; values: string[] }
type EarlierAnswer = { value: AnswerValue; isRight: boolean }

/** The check question of a lesson as its page asks it, without the key; once answered, whether rightly, and why. */
export async function findCheck(questionVersionId: string, locale: Locale, earlier: EarlierAnswer | null) {
  const { kind, key, texts, source } = await readVersion(questionVersionId)
  const row = {
    position: 0,
    optionOrder: readQuestion({ kind, key }).key.options ?? [],
    answer: earlier && { value: earlier.value },
    question: { kind, texts },
  }
  const { explanation } = inLanguage(texts, locale, source)
  return { ...showQuestion(row, locale, source), outcome: earlier && { isRight: earlier.isRight, explanation } }
}

/** Takes an answer to the check question of a lesson; a right one completes the lesson, as often as it is asked. */
export function answerCheck(actor: PersonActor, { courseSlug, lessonKey, values }: CheckAddress, locale: Locale) {
  return transaction(async () => {
    const enrolment = await db.enrolment.findFirst({
      where: { ...visibleTo(actor), course: { slug: courseSlug } },
      select: { id: true, versionId: true, lessons: { where: { lessonKey }, select: { lessonKey: true } } },
    })
    if (!enrolment) return refuse('not-enrolled')
    const { id: enrolmentId, versionId } = enrolment
    const lesson = await db.publishedLesson.findFirst({ where: { versionId, lessonKey }, select: { checkId: true } })
    if (!lesson) return refuse('lesson-unknown')
    if (!lesson.checkId) return refuse('check-unknown')

    const question = await readVersion(lesson.checkId)
    const { kind, key } = readQuestion(question)
    const value = readAnswer(kind, key, values)
    if (value === null) return refuse('answer-empty')
    if (value === undefined) return refuse('answer-unreadable')

    const isRight = gradeAnswer(kind, key, value) === 1
    const given = { questionVersionId: lesson.checkId, value, isRight, at: now() }
    await db.checkAnswer.upsert({
      where: { enrolmentId_lessonKey: { enrolmentId, lessonKey } },
      create: { enrolmentId, lessonKey, ...given },
      update: given,
    })
    const isNew = isRight && enrolment.lessons.length === 0
    const done = isNew ? await noteLessonDone(actor, { enrolmentId, lessonKey, by: 'check' }) : null
    return ok({
      isRight,
      explanation: inLanguage(question.texts, locale, question.source).explanation,
      certificateSerial: done?.certificateSerial ?? null,
    })
  })
}

// A version of a question never changes, and every reader of its lesson is asked it: read once.
const readVersion = keepEach(queryVersion, 1000)

async function queryVersion(id: string) {
  const { kind, key, texts, question } = await db.questionVersion.findUniqueOrThrow({
    where: { id },
    select: {
      kind: true,
      key: true,
      texts: { select: { locale: true, text: true, options: true, unit: true, explanation: true } },
      question: { select: { course: { select: { sourceLocale: true } } } },
    },
  })
  return { kind, key, texts, source: question.course.sourceLocale as ContentLocale }
}
