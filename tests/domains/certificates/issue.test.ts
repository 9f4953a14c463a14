import { expect, onTestFinished, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { issueCertificate } from '#app/domains/certificates/issue.ts'
import { setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { createCompletion } from '#tests/support/create-certificate.ts'

test('whoever is in office on the day of the learner signs, also in the night', async () => {
  const { course, signedBy } = await courseWithTerms(
    ['2020-01-01', '2026-11-22', 'Earlier'],
    ['2026-11-22', null, 'New'],
  )
  // It is still the 21st in Greenwich when it is the 22nd in Bishkek.
  setClock(new Date('2026-11-21T20:30:00Z'))
  onTestFinished(() => setClock(undefined))
  expect(await signedBy(course)).toBe('New')
})

test('a pass is certified although nobody is in office: the last who was signs', async () => {
  const { course, signedBy } = await courseWithTerms(
    ['2010-01-01', '2015-01-01', 'First'],
    ['2015-01-01', '2020-01-01', 'Last'],
    ['2999-01-01', null, 'Not yet'],
  )
  expect(await signedBy(course)).toBe('Last')
})

test('nothing is certified under a title or a day that would have to be guessed', async () => {
  const learner = await create.person()
  await transaction(() => db.person.update({ where: { id: learner.id }, data: { country: 'DE' } }))
  const abroad = await createCompletion({ learner })
  await expect(issueCertificate(system, { completionId: abroad.id, locale: 'ru', resultPercent: 90 })).rejects.toThrow(
    'No time zone is known for the country DE.',
  )
  const { id } = await createCompletion()
  await transaction(() => db.publishedCourse.deleteMany({ where: { locale: 'en' } }))
  await expect(issueCertificate(system, { completionId: id, locale: 'en', resultPercent: 90 })).rejects.toThrow(
    /has no title in en/,
  )
  expect(await db.certificate.count({ where: { completionId: { in: [abroad.id, id] } } })).toBe(0)
})

async function courseWithTerms(...terms: [from: string, to: string | null, name: string][]) {
  const course = await create.course()
  const { organisationId } = await db.course.findUniqueOrThrow({ where: { id: course.id } })
  await transaction(async () => {
    await db.signatory.deleteMany({ where: { organisationId } })
    for (const [validFrom, validTo, name] of terms) {
      const texts = { create: { locale: 'ru', name, post: 'Rector' } }
      await db.signatory.create({ data: { id: newId(), organisationId, validFrom, validTo, texts } })
    }
  })
  return {
    course,
    async signedBy(on: typeof course) {
      const { id } = await createCompletion({ course: on })
      await issueCertificate(system, { completionId: id, locale: 'ru', resultPercent: 90 })
      return (await db.certificate.findUniqueOrThrow({ where: { completionId: id } })).signatoryName
    },
  }
}
