import { beforeAll, expect, test } from 'vitest'
import { startSession } from '#app/domains/accounts/session.ts'
import { system } from '#app/domains/actor.ts'
import { loadContent } from '#app/domains/content/load.ts'
import { returnCourse, withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { Prisma } from '#app/platform/generated/sqlite/client.ts'
import { newId } from '#app/platform/ids.ts'
import { beat } from '#app/platform/queue/beat.ts'
import { answerRightly } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'
import { fillRest } from './fill-rest.ts'

const models = Object.keys(Prisma.ModelName)
const keyOf = (model: string) => (model.charAt(0).toLowerCase() + model.slice(1)) as 'person'

/** A day in the life of the site, and by hand what no day of the fixtures brings. */
beforeAll(async () => {
  await loadContent('tests/fixtures/content')
  await createCertificate()
  const { id, learner, enrolment, course } = await create.attempt()
  await answerRightly({ id, learner })
  await submitAttempt(learner, id)
  await startSession(learner.id, { isShared: false })
  await beat('worker', now())
  await drain()
  // This one is not drawn yet.
  await createCertificate()
  const reasons = { ky: 'a', uz: 'b', ru: 'c', en: 'd' }
  await withdrawCourse(system, course.id, reasons)
  await returnCourse(system, course.id)
  const [at, lesson] = [now(), { enrolmentId: enrolment.id, lessonKey: 'l1-1' }]
  await transaction(async () => {
    const consent = { text: 'privacy', textVersion: '1', locale: 'ky', givenAt: at }
    await db.consent.create({ data: { id: newId(), personId: learner.id, ...consent } })
    await db.readingPlace.create({ data: { ...lesson, at } })
    await db.lessonCompletion.create({ data: { ...lesson, by: 'declared', at } })
    await db.checkAnswer.create({
      data: { ...lesson, questionVersionId: 'any', value: ['a'], isRight: true, at },
    })
    await fillRest(learner.id, course.id)
  })
})

test('there are models to read', () => {
  expect(models.length).toBeGreaterThan(40)
})

test.each(models)('of the %s a row can be read back with all its fields', async (model) => {
  const row = await db[keyOf(model)].findFirst()
  expect(Object.keys(row ?? {}).sort()).toEqual(Object.keys(db[keyOf(model)].fields).sort())
})
