import type { PersonActor, Role } from '#app/domains/actor.ts'
import { startAttempt } from '#app/domains/quizzes/start-attempt.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'
import { newId } from '#app/platform/ids.ts'
import { type Bank, bank } from '#tests/support/question-bank.ts'

const readers = ['ky', 'uz', 'oz', 'ru', 'en'] as const
const authors = ['uz', 'ru'] as const
let count = 0

/** A person with one role, the learner's unless told. */
async function person({
  officialName = 'Toktogulova Aigul',
  country = 'KG',
  locale = 'ru',
  role = 'learner' as Role,
  phone = null as string | null,
} = {}): Promise<PersonActor> {
  const id = newId()
  await transaction(() =>
    db.person.create({
      data: {
        id,
        officialName,
        given: 'Aigul',
        nameKey: officialName.toLowerCase(),
        email: `${id}@example.org`,
        phone,
        passwordHash: '',
        sex: 'female',
        birthYear: 1990,
        country,
        locale,
        createdAt: now(),
        grants: { create: { id: newId(), role, scope: 'own', from: now() } },
      },
    }),
  )
  return {
    kind: 'person',
    id,
    name: officialName,
    timeZone: timeZoneOf(country),
    grants: [{ role, scope: 'own', scopeId: null }],
    activeRole: role,
    factor: 'complete',
    seenBy: null,
  }
}

/** An academy with somebody in office who signs its certificates. */
async function organisation({ kind = 'academy' } = {}): Promise<{ id: string }> {
  const id = newId()
  const signatory = { name: 'N. Umarova', post: 'Rector' }
  await transaction(() =>
    db.organisation.create({
      data: {
        id,
        kind,
        texts: { create: authors.map((locale) => ({ locale, name: `Academy ${locale}` })) },
        signatories: {
          create: {
            id: newId(),
            validFrom: '2000-01-01',
            texts: { create: authors.map((locale) => ({ locale, ...signatory })) },
          },
        },
      },
    }),
  )
  return { id }
}

export type CreatedCourse = Awaited<ReturnType<typeof course>>
type CourseWishes = {
  lessons?: string[]
  quiz?: { minutes?: number | null; attempts?: number; passPercent?: number; feedback?: string }
  questions?: Bank
  blueprint?: Record<string, number>
}

/** A published course, written in Uzbek and Russian: one module, lessons, a quiz of all eight questions of its bank. */
async function course({ lessons = [], quiz = {}, questions = bank, blueprint = { m1: 4, m2: 4 } }: CourseWishes = {}) {
  const { id: organisationId } = await organisation()
  const [id, versionId, quizId] = [newId(), newId(), newId()]
  const slug = `course-${++count}`
  const rules = { minutes: 30, attempts: 3, passPercent: 70, feedback: 'after-submission', ...quiz }
  const titled = lessons.map((key) => ({ key, title: `Lesson ${key}`, minutes: 5, fallback: null }))
  const outline = [{ key: 'm1', title: 'Module 1', lessons: titled }]
  const versions = questions.map((question) => ({ ...question, id: newId(), questionId: newId() }))
  await transaction(async () => {
    await db.course.create({
      data: { id, slug, sourceLocale: 'uz', level: 'core', organisationId, createdAt: now(), contentHash: slug },
    })
    await db.question.createMany({
      data: versions.map(({ name, questionId }) => ({ id: questionId, courseId: id, key: name })),
    })
    await db.questionVersion.createMany({
      data: versions.map(({ name, texts: _, ...question }) => ({ ...question, number: 1, hash: name })),
    })
    await db.questionText.createMany({
      data: versions.flatMap((question) =>
        authors.map((locale) => ({ questionVersionId: question.id, locale, ...question.texts[locale] })),
      ),
    })
    await db.courseVersion.create({
      data: {
        id: versionId,
        courseId: id,
        number: 1,
        kind: 'course',
        publishedAt: later(now(), -days(1)),
        academicHours: 12,
        sessionHours: 4,
        rules: { lesson: 'declared', locales: authors },
        contentHash: slug,
        pages: {
          create: readers.map((locale) => ({
            locale,
            title: `Course ${locale}`,
            promise: 'Promise',
            about: 'About',
            objectives: [],
            audience: 'Audience',
            quizTitle: `Quiz ${locale}`,
            outline,
            searchKey: slug,
          })),
        },
        quiz: { create: { id: quizId, key: 'final', ...rules, blueprint } },
      },
    })
    await db.publishedLesson.createMany({
      data: titled.flatMap(({ key, title, minutes }) =>
        readers.map((locale) => ({
          versionId,
          lessonKey: key,
          locale,
          title,
          lede: '',
          html: '<p>Text</p>',
          plainText: 'Text',
          minutes,
        })),
      ),
    })
    await db.pooledQuestion.createMany({
      data: versions.map((question) => ({ quizId, questionVersionId: question.id, topic: question.topic })),
    })
  })
  return { id, slug, versionId, quizId, quizKey: 'final' }
}

/** One person on one course. */
async function enrolment(wishes: { learner?: PersonActor; course?: CreatedCourse } = {}) {
  const learner = wishes.learner ?? (await person())
  const on = wishes.course ?? (await course())
  const id = newId()
  await transaction(() =>
    db.enrolment.create({
      data: { id, personId: learner.id, courseId: on.id, versionId: on.versionId, locale: 'ru', enrolledAt: now() },
    }),
  )
  return { id, learner, course: on }
}

/** An attempt, just started. */
async function attempt(wishes: { enrolment?: Awaited<ReturnType<typeof enrolment>> } = {}) {
  const on = wishes.enrolment ?? (await enrolment())
  const wanted = { courseSlug: on.course.slug, quizKey: on.course.quizKey, locale: 'ru' as const }
  const started = await startAttempt(on.learner, wanted)
  if (!started.ok) throw new Error(`The attempt was refused: ${started.reason}.`)
  return { id: started.attemptId, enrolment: on, learner: on.learner, course: on.course, again: wanted }
}

/** Rows for tests: each makes the parents that were not mentioned. */
export const create = { person, organisation, course, enrolment, attempt }
