import { createHash } from 'node:crypto'
import type { Question } from '#app/domains/courses/files/file-format.ts'
import type { QuestionKey } from '#app/domains/courses/question-key.ts'
import { db } from '#app/platform/db.ts'
import { type ContentLocale, contentLocales } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'

/** Keeps each question of a bank; one that changed gets a new version, and attempts keep the version they had. */
export async function loadQuestions(courseId: string, source: ContentLocale, questions: Question[]): Promise<void> {
  const latest = await findLatest(courseId)
  const known = await db.question.findMany({ where: { courseId }, select: { key: true } })
  const keys = new Set(known.map(({ key }) => key))
  const idOf = (key: string) => `${courseId}.${key}`
  const changed = questions
    .map((written) => withOpaqueOptions(written, courseId))
    .map((question) => ({ question, hash: hashQuestion(question), last: latest.get(idOf(question.id)), id: newId() }))
    .filter(({ hash, last }) => hash !== last?.hash)

  await db.question.createMany({
    data: questions.filter(({ id }) => !keys.has(id)).map(({ id }) => ({ id: idOf(id), courseId, key: id })),
  })
  await db.questionVersion.createMany({
    data: changed.map(({ question, hash, last, id }) => ({
      id,
      questionId: idOf(question.id),
      number: (last?.number ?? 0) + 1,
      topic: question.topic,
      kind: question.kind,
      objective: question.objective ?? null,
      key: keyOf(question, source),
      hash,
    })),
  })
  await db.questionText.createMany({
    data: changed.flatMap(({ question, id }) =>
      contentLocales.flatMap((locale) => {
        const words = question[locale]
        if (!words) return []
        const options = 'options' in words ? words.options : {}
        const unit = 'unit' in words ? (words.unit ?? null) : null
        return [{ questionVersionId: id, locale, text: words.text, explanation: words.explanation, options, unit }]
      }),
    ),
  })
}

/** The newest version of each question of a course, by the id of the question. */
export async function findLatest(courseId: string) {
  const rows = await db.questionVersion.findMany({
    where: { question: { courseId } },
    orderBy: { number: 'asc' },
    select: { id: true, questionId: true, number: true, topic: true, hash: true },
  })
  return new Map(rows.map((row) => [row.questionId, row]))
}

/**
 * The letters of an author say which option she wrote first, and she may like one place for the right one. Browsers get
 * names that say nothing, the same each time the same files are loaded.
 */
function withOpaqueOptions(question: Question, courseId: string): Question {
  if (question.kind !== 'single' && question.kind !== 'multiple') return question
  const nameOf = (letter: string) =>
    // A name of digits alone would jump the queue among the keys of an object.
    `o${createHash('sha256').update(`${courseId} ${question.id} ${letter}`).digest('hex').slice(0, 8)}`
  const renamed = { ...question, right: question.right.map(nameOf) }
  for (const locale of contentLocales) {
    const words = question[locale]
    if (!words) continue
    const options = Object.entries(words.options).map(([letter, option]) => [nameOf(letter), option])
    renamed[locale] = { ...words, options: Object.fromEntries(options) }
  }
  return renamed
}

function keyOf(question: Question, source: ContentLocale): QuestionKey {
  if (question.kind === 'truth') return { answer: question.answer }
  if (question.kind === 'numeric') return { answer: question.answer, tolerance: question.tolerance }
  return { options: Object.keys(question[source]?.options ?? {}), right: question.right, fixed: question.fixed }
}

const hashQuestion = (question: Question): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 32)
