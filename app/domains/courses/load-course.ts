import type { CourseFiles } from '#app/domains/courses/files/read-course.ts'
import { type LessonDocument, readDocument } from '#app/domains/courses/lesson/block.ts'
import { loadQuestions } from '#app/domains/courses/load-questions.ts'
import { type Documents, makeDocuments } from '#app/domains/courses/make-document.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma, transaction } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'

/** Makes the draft of a course what its files say. What was published before stays as it is. */
export function loadCourse(course: CourseFiles): Promise<void> {
  return transaction(async () => {
    const { facts, slug } = course
    const about = {
      slug,
      sourceLocale: facts.source,
      level: facts.level,
      organisationId: facts.organisation,
      contentHash: course.hash,
    }
    await db.course.upsert({
      where: { id: facts.id },
      create: { id: facts.id, createdAt: now(), ...about },
      update: about,
    })
    await loadAbout(course)
    await loadOutline(course)
    await loadQuestions(facts.id, facts.source, course.questions)
  })
}

async function loadAbout({ facts, words }: CourseFiles): Promise<void> {
  const courseId = facts.id
  await db.courseTopic.deleteMany({ where: { courseId } })
  await db.courseTopic.createMany({ data: facts.topics.map((topic) => ({ courseId, topic })) })
  await db.courseAudience.deleteMany({ where: { courseId } })
  await db.courseAudience.createMany({ data: facts.audiences.map((audience) => ({ courseId, audience })) })
  await db.courseText.deleteMany({ where: { courseId } })
  await db.courseText.createMany({
    data: contentLocales.flatMap((locale) => {
      const text = words[locale]
      if (!text) return []
      const { title, promise, about, objectives, audience, quiz = null } = text
      return [{ courseId, locale, title, promise, about, objectives, audience, quizTitle: quiz }]
    }),
  })
}

async function loadOutline({ facts, words, lessons }: CourseFiles): Promise<void> {
  const courseId = facts.id
  const earlier = await findDocuments(courseId)
  await db.module.deleteMany({ where: { courseId } })
  const idOf = (key: string) => `${courseId}.${key}`

  const modules = facts.modules.map(({ id }, rank) => ({ id: idOf(id), courseId, key: id, rank }))
  await db.module.createMany({ data: modules })
  await db.moduleText.createMany({
    data: modules.flatMap(({ id, key }) =>
      contentLocales.flatMap((locale) => {
        const title = words[locale]?.modules[key]
        return title ? [{ moduleId: id, locale, title }] : []
      }),
    ),
  })
  await db.lesson.createMany({
    data: facts.modules.flatMap((module) =>
      module.lessons.map((key, rank) => ({ id: idOf(key), moduleId: idOf(module.id), key, rank })),
    ),
  })
  await db.lessonText.createMany({
    data: facts.modules.flatMap((module) =>
      module.lessons.flatMap((key): Prisma.LessonTextCreateManyInput[] => {
        const files = lessons.get(key) ?? {}
        const documents = makeDocuments(files, facts.source, earlier.get(idOf(key)) ?? {})
        return contentLocales.flatMap((locale) => {
          const title = words[locale]?.lessons[key]
          if (!title) return []
          const blocks = documents[locale] ?? empty
          return [{ lessonId: idOf(key), locale, title, lede: files[locale]?.lede ?? '', blocks }]
        })
      }),
    ),
  })
}

// A lesson that is only announced, or not written in this language, has a title and nothing else.
const empty: LessonDocument = { type: 'doc', attrs: { terms: [] }, content: [] }

async function findDocuments(courseId: string): Promise<Map<string, Documents>> {
  const rows = await db.lessonText.findMany({ where: { lesson: { module: { courseId } } } })
  const documents = new Map<string, Documents>()
  for (const { lessonId, locale, blocks } of rows) {
    documents.set(lessonId, { ...documents.get(lessonId), [locale]: readDocument(blocks) })
  }
  return documents
}
