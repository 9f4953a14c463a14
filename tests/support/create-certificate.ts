import { type PersonActor, system } from '#app/domains/actor.ts'
import { issueCertificate } from '#app/domains/certificates/issue.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { type CreatedCourse, create } from '#tests/support/create.ts'

/** A completed course; a course may be shared to make many of them quickly. */
export async function createCompletion(wishes: { learner?: PersonActor; course?: CreatedCourse } = {}) {
  const enrolment = await create.enrolment(wishes)
  const id = newId()
  await transaction(() =>
    db.courseCompletion.create({ data: { id, enrolmentId: enrolment.id, at: now(), explanation: [] } }),
  )
  return { id, learner: enrolment.learner }
}

/** A certificate, just issued. */
export async function createCertificate({
  locale = 'ru',
  resultPercent = 92,
  learner = {},
  course,
}: {
  locale?: string
  resultPercent?: number
  learner?: Parameters<typeof create.person>[0]
  course?: CreatedCourse
} = {}) {
  const person = await create.person({ locale, ...learner })
  const completion = await createCompletion({ learner: person, ...(course && { course }) })
  const { id, serial } = await issueCertificate(system, { completionId: completion.id, locale, resultPercent })
  return { id, serial, learner: person }
}
