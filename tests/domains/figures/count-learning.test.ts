import { expect, test } from 'vitest'
import { countLearning } from '#app/domains/figures/count-learning.ts'
import { canSeeFigures } from '#app/domains/figures/policy.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { acting } from '#tests/support/acting.ts'
import { type CreatedCourse, create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'

/** A region with a district, named in English. */
async function region(name: string): Promise<{ id: string; district: string }> {
  const [id, district] = [newId(), newId()]
  await transaction(async () => {
    await db.unit.create({ data: { id, kind: 'region', country: 'KG', texts: { create: { locale: 'en', name } } } })
    await db.unit.create({ data: { id: district, kind: 'district', country: 'KG', parentId: id } })
    await db.position.createMany({ data: [{ id: `${id}-post`, rank: 1 }] })
  })
  return { id, district }
}

async function programme(course: CreatedCourse): Promise<string> {
  const id = newId()
  const texts = { create: { locale: 'en', name: 'Local Development', summary: '' } }
  await transaction(() =>
    db.programme.create({
      data: { id, validFrom: '2025-01-01', createdAt: now(), texts, courses: { create: { courseId: course.id } } },
    }),
  )
  return id
}

const working = (personId: string, at: { id: string; district: string }, unitId = at.district) =>
  transaction(() =>
    db.post.create({ data: { id: newId(), personId, unitId, positionId: `${at.id}-post`, from: now() } }),
  )

async function learners(count: number, at: { id: string; district: string }, course: CreatedCourse) {
  for (let one = 0; one < count; one++) {
    const { learner } = await create.enrolment({ course })
    await working(learner.id, at, one % 2 ? at.id : at.district)
  }
}

test('an observer of a region reads how many learn there, by programme, and no number under five', async () => {
  const [naryn, osh] = [await region('Naryn'), await region('Osh')]
  const [course, other] = [await create.course(), await create.course()]
  await programme(course)
  await learners(6, naryn, course)
  await learners(4, naryn, other)
  await learners(7, osh, course)
  const { learner } = await createCertificate({ course })
  await working(learner.id, naryn)

  const observer = await acting('observer', 'region', naryn.id)
  expect(await countLearning(observer, 'en')).toEqual([
    { id: expect.any(String), region: 'Naryn', programme: null, counts: [null, null, null, null] },
    { id: expect.any(String), region: 'Naryn', programme: 'Local Development', counts: [7, 7, null, null] },
  ])
})

test('an observer of a programme reads it region by region; somebody with two posts counts once, and past posts do not', async () => {
  const [naryn, osh] = [await region('Naryn'), await region('Osh')]
  const course = await create.course()
  const programmeId = await programme(course)
  await learners(5, naryn, course)
  await learners(5, osh, course)
  const [first] = await db.post.findMany({ where: { unitId: naryn.district } })
  await working(first?.personId ?? '', naryn)
  const [moved] = await db.post.findMany({ where: { unitId: osh.district } })
  await transaction(() => db.post.update({ where: { id: moved?.id ?? '' }, data: { to: now() } }))

  const observer = await acting('observer', 'programme', programmeId)
  expect((await countLearning(observer, 'en')).map(({ region: name, counts }) => [name, counts[0]])).toEqual([
    ['Naryn', 5],
    ['Osh', null],
  ])
})

test('nobody else reads figures, whatever her scope', async () => {
  const naryn = await region('Naryn')
  await learners(5, naryn, await create.course())
  for (const role of ['officer', 'learner', 'municipality-administrator'] as const) {
    const actor = await acting(role, 'region', naryn.id)
    expect([canSeeFigures(actor), await countLearning(actor, 'en')]).toEqual([false, []])
  }
})
