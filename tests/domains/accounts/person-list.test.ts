import { beforeAll, expect, test } from 'vitest'
import { listPeople } from '#app/domains/accounts/person-list.ts'
import { mostCounted } from '#app/domains/accounts/person-search.ts'
import { indexPeople, keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { suspendPerson } from '#app/domains/accounts/suspend.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

const nothing = { typed: '', role: null, organisationId: null, unitId: null, isSuspended: false, page: 1, size: 50 }
let administrator: PersonActor
let office: { id: string }

const named = async (officialName: string, phone?: string) => {
  const person = await create.person({ officialName })
  await transaction(() => db.person.update({ where: { id: person.id }, data: { given: '', phone: phone ?? null } }))
  await keepPersonWords(person.id)
  return person
}
async function employ(personId: string, organisationId: string) {
  await transaction(async () => {
    await db.unit.upsert({ where: { id: 'place' }, create: { id: 'place', kind: 'city', country: 'KG' }, update: {} })
    await db.position.upsert({ where: { id: 'clerk' }, create: { id: 'clerk', rank: 1 }, update: {} })
    await db.post.create({
      data: { id: newId(), personId, unitId: 'place', organisationId, positionId: 'clerk', from: now() },
    })
  })
}
const find = async (typed: string, actor = administrator, changed = {}) =>
  (await listPeople(actor, { ...nothing, typed, ...changed }, 'en')).people.map(({ officialName }) => officialName)

beforeAll(async () => {
  administrator = await acting('administrator', 'all')
  office = await create.organisation()
  await named('Осмонова Чынара Турдубековна', '+996555000103')
  await named('Rahimova Dilnoza Shuhrat qizi', '+998900000104')
  const staff = await named('Осмонов Бек')
  await employ(staff.id, office.id)
})

test('a person is found in any script by the beginnings of her names, all of which must fit', async () => {
  for (const typed of ['чынара осмо', 'Chınara', 'chinara', 'Осмонова турду', 'osmonova'])
    expect(await find(typed)).toEqual(['Осмонова Чынара Турдубековна'])
  for (const typed of ['рахимова дил', 'Раҳимова', 'шухрат кизи'])
    expect(await find(typed)).toEqual(['Rahimova Dilnoza Shuhrat qizi'])
  expect(await find('Осмон Дилноза')).toEqual([])
})

test('a person is found by her phone however it is spaced, and by her e-mail', async () => {
  for (const typed of ['+996 555 000 103', '0555000103', '555 000', '00996555000103', '(0555) 00-01-03'])
    expect(await find(typed)).toEqual(['Осмонова Чынара Турдубековна'])
  const { email } = await db.person.findFirstOrThrow({ where: { officialName: 'Осмонов Бек' } })
  expect(await find(email ?? '')).toEqual(['Осмонов Бек'])
})

test('who asks for nobody in particular is told how many there are', async () => {
  expect((await listPeople(administrator, nothing, 'en')).count).toBe(await db.person.count())
})

test('the list stands in the order of the names, and pages neither repeat nor leave out', async () => {
  const all = await find('')
  const byPages = []
  for (let page = 1; page <= all.length; page++) byPages.push(...(await find('', administrator, { page, size: 1 })))
  expect(byPages).toEqual(all)
  expect(await find('осмон')).toEqual(['Осмонов Бек', 'Осмонова Чынара Турдубековна'])
})

test('the list is narrowed to a role, an organisation, a place, and to those kept out', async () => {
  expect(await find('', administrator, { role: 'administrator' })).toEqual([administrator.name])
  expect(await find('', administrator, { organisationId: office.id })).toEqual(['Осмонов Бек'])
  expect(await find('осмон', administrator, { unitId: 'place' })).toEqual(['Осмонов Бек'])
  expect(await find('', administrator, { isSuspended: true })).toEqual([])
  const kept = await named('Suspended Person')
  await suspendPerson(administrator, kept.id, 'A reason')
  expect(await find('', administrator, { isSuspended: true })).toEqual(['Suspended Person'])
})

test('everybody finds only those she may know of', async () => {
  const place = async (role: Parameters<typeof acting>[0], scope: Parameters<typeof acting>[1], id: string) =>
    find('осмон', await acting(role, scope, id))
  expect(await place('municipality-administrator', 'municipality', office.id)).toEqual(['Осмонов Бек'])
  expect(await place('cohort-manager', 'organisation', office.id)).toEqual(['Осмонов Бек'])
  const { id: elsewhere } = await create.organisation()
  expect(await place('municipality-administrator', 'municipality', elsewhere)).toEqual([])
  for (const role of ['learner', 'trainer', 'reviewer', 'coordinator', 'mentor', 'jury', 'observer'] as const)
    expect(await place(role, 'organisation', office.id)).toEqual([])
})

test('a cohort manager finds who learns with her organisation, an officer who learns in her programme', async () => {
  const student = await named('Студент Асан')
  const course = await create.course()
  await create.enrolment({ learner: student, course })
  const { organisationId } = await db.course.findUniqueOrThrow({ where: { id: course.id } })
  const programmeId = newId()
  await transaction(() =>
    db.programme.create({
      data: {
        ...{ id: programmeId, validFrom: '2026-01-01', createdAt: now() },
        courses: { create: { courseId: course.id } },
        partners: { create: { id: newId(), organisationId: office.id, rank: 1, validFrom: '2026-01-01' } },
      },
    }),
  )
  expect(await find('', await acting('cohort-manager', 'organisation', organisationId))).toEqual(['Студент Асан'])
  expect(await find('', await acting('officer', 'programme', programmeId))).toEqual(['Осмонов Бек', 'Студент Асан'])
  expect(await find('', await acting('officer', 'programme', newId()))).toEqual([])
})

test('whoever sees only what her staff have finished is told no phone', async () => {
  const actor = await acting('municipality-administrator', 'municipality', office.id)
  const { people } = await listPeople(actor, nothing, 'en')
  expect(people.map(({ contact }) => contact)).toEqual([null])
})

test('people from before there were words are found after the clock has made theirs', async () => {
  await create.person({ officialName: 'Эски Адам' })
  expect(await find('эски')).toEqual([])
  await indexPeople()
  expect(await find('эски')).toEqual(['Эски Адам'])
})

test('of more people than are counted so many are listed, page by page, and their number is not told', async () => {
  const model = await db.person.findFirstOrThrow()
  const crowd = Array.from({ length: mostCounted + 1 }, () => ({ ...model, id: newId(), phone: null, email: null }))
  const inPortions = Array.from({ length: 11 }, (_, place) => crowd.slice(place * 100, (place + 1) * 100))
  await transaction(async () => {
    for (const data of inPortions) {
      await db.person.createMany({ data })
      // Each is met by two of her words, and still counts once.
      for (const word of ['crowd', 'crowded'])
        await db.personWord.createMany({ data: data.map(({ id }) => ({ personId: id, word })) })
    }
  })
  const wanted = { ...nothing, typed: 'crowd', size: 100 }
  const lastPage = await listPeople(administrator, { ...wanted, page: 10 }, 'en')
  expect(lastPage).toMatchObject({ count: null, hasMore: false })
  expect(lastPage.people).toHaveLength(100)
  expect((await listPeople(administrator, { ...wanted, page: 11 }, 'en')).people).toEqual([])
  await transaction(() => db.person.deleteMany({ where: { id: { in: crowd.slice(0, 1).map(({ id }) => id) } } }))
  expect(await listPeople(administrator, { ...wanted, page: 10 }, 'en')).toMatchObject({ count: mostCounted })
})

test('signs that mean something in SQL are looked for and nothing else', async () => {
  for (const typed of ["'; DROP TABLE x", '%', '_', '\uffff', '\ud800', 'a'.repeat(5000)]) await find(typed)
  expect(await find('осмон')).toHaveLength(2)
})
