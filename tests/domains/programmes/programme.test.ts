import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { findFile } from '#app/domains/content/stored-file.ts'
import { contentEpoch } from '#app/domains/courses/epoch.ts'
import {
  addProgramme,
  changeProgrammeDates,
  changeProgrammeWords,
  putCourse,
} from '#app/domains/programmes/change-programme.ts'
import { changeLogo, removeLogo } from '#app/domains/programmes/logo.ts'
import { addPartner, changePartner, removePartner } from '#app/domains/programmes/partners.ts'
import { listProgrammes } from '#app/domains/programmes/programme-list.ts'
import { findProgrammePage, listOtherCourses } from '#app/domains/programmes/programme-page.ts'
import { listShownProgrammes, turnProgrammes } from '#app/domains/programmes/shown.ts'
import { now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { png } from '#tests/support/picture.ts'

const someone = await create.person()
const administrator: PersonActor = { ...someone, grants: [{ role: 'administrator', scope: 'all', scopeId: null }] }
const officerOf = (id: string): PersonActor => ({
  ...someone,
  grants: [{ role: 'officer', scope: 'programme', scopeId: id }],
})
const course = await create.course()
const academy = await create.organisation()
const words = (name: string) => ({
  ...{ ky: name, uz: name, ru: name, en: name },
  ...{ kySummary: 's', uzSummary: 's', ruSummary: 's', enSummary: 's' },
})
const dates = { validFrom: '2026-01-01', validTo: '2027-01-01' }
const unknown = { ok: false, reason: 'programme-unknown' }

async function programme(name = 'Программа') {
  const added = await addProgramme(administrator, { ...words(name), ...dates })
  if (!added.ok) throw new Error(added.reason)
  return added.id
}
async function partner(id: string) {
  const added = await addPartner(administrator, id, { organisationId: academy.id, rank: 1, ...dates })
  if (!added.ok) throw new Error(added.reason)
  return added.id
}
const shown = async () => (await listShownProgrammes(course.id, 'ru')).map(({ name, partners }) => ({ name, partners }))
const events = async () =>
  (await db.event.findMany({ where: { name: { startsWith: 'programme.' } }, orderBy: { id: 'asc' } })).map(
    ({ name }) => name,
  )

beforeEach(async () => {
  setClock(new Date('2026-11-25T06:00:00Z'))
  await transaction(async () => {
    await db.programme.deleteMany()
    await db.event.deleteMany()
  })
})
afterEach(() => setClock(undefined))

test('readers of a course see its programme with the partner’s logo, within the dates of both', async () => {
  const id = await programme()
  const partnerId = await partner(id)
  await putCourse(administrator, id, course.id, true)
  expect(await changeLogo(officerOf(id), id, partnerId, png(320, 56))).toMatchObject({ ok: true })
  const logo = { src: expect.stringMatching(/^\/files\/[0-9a-f]{64}\/logo\.png$/), width: 160, height: 28 }
  const whole = [{ name: 'Программа', partners: [{ id: partnerId, name: 'Academy ru', logo }] }]
  expect(await shown()).toEqual(whole)
  await changePartner(administrator, id, partnerId, { rank: 1, validFrom: '2026-01-01', validTo: '2026-11-26' })
  expect(await shown()).toEqual(whole)
  setClock(new Date('2026-11-26T06:00:00Z'))
  expect(await shown()).toEqual([{ name: 'Программа', partners: [] }])
  setClock(new Date('2027-01-01T06:00:00Z'))
  expect(await shown()).toEqual([])
  expect(await events()).toEqual([
    ...['programme.added', 'programme.partner-added', 'programme.course-added'],
    ...['programme.logo-changed', 'programme.partner-changed'],
  ])
})

test('a logo is kept as what its bytes are, and goes from the pages when it is taken away', async () => {
  const id = await programme()
  const partnerId = await partner(id)
  const kept = await changeLogo(administrator, id, partnerId, png(64, 64))
  expect(kept.ok && (await findFile(kept.logo ?? ''))).toMatchObject({ name: 'logo.png', type: 'image/png' })
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
  expect(await changeLogo(administrator, id, partnerId, svg)).toEqual({ ok: false, reason: 'logo-kind' })
  expect(await removeLogo(administrator, id, partnerId)).toEqual({ ok: true, logo: null })
  expect((await findProgrammePage(administrator, id, 'ru'))?.partners[0]?.logo).toBeNull()
})

test('every change raises the number that kept pages are good for, and so does the day a partner begins or ends', async () => {
  const id = await programme()
  const before = await contentEpoch()
  await putCourse(administrator, id, course.id, true)
  await putCourse(administrator, id, course.id, true)
  await changeProgrammeWords(administrator, id, words('Новое имя'))
  await changeProgrammeWords(administrator, id, words('Новое имя'))
  await changeProgrammeDates(administrator, id, { validFrom: '2026-01-01', validTo: '2026-11-30' })
  expect(await contentEpoch()).toBe(before + 3)
  // Half past midnight in Bishkek is still the day before in Greenwich.
  const turn = async (moment: string) => {
    setClock(new Date(moment))
    await turnProgrammes()
    return (await contentEpoch()) - before
  }
  expect(await turn('2026-11-28T18:10:00Z')).toBe(3)
  expect(await turn('2026-11-29T18:10:00Z')).toBe(4)
  expect(await turn('2026-11-30T08:00:00Z')).toBe(4)
})

test('what still refers to a programme is counted: roles in force, partners that go on, courses', async () => {
  const id = await programme()
  await addPartner(administrator, id, { organisationId: academy.id, rank: 1, validFrom: '2026-01-01', validTo: null })
  await putCourse(administrator, id, course.id, true)
  const grant = { personId: someone.id, role: 'officer', scope: 'programme', scopeId: id, from: now() }
  await transaction(async () => {
    await db.roleGrant.create({ data: { id: newId(), ...grant } })
    await db.roleGrant.create({ data: { id: newId(), ...grant, role: 'reviewer', to: now() } })
  })
  expect(await findProgrammePage(administrator, id, 'ru')).toMatchObject({
    isOver: false,
    remaining: { roles: 1, partners: 1, courses: 1 },
  })
  await changeProgrammeDates(administrator, id, { validFrom: '2026-01-01', validTo: '2026-11-25' })
  expect((await findProgrammePage(administrator, id, 'ru'))?.isOver).toBe(true)
})

test('an officer words her own programme and changes its logos, and decides neither whom she sees nor how long', async () => {
  const [own, another] = [await programme('Своя'), await programme('Чужая')]
  const officer = officerOf(own)
  const partnerId = await partner(own)
  const foreign = await partner(another)
  expect(await changeProgrammeWords(officer, own, words('Переименована'))).toEqual({ ok: true, id: own })
  expect((await listProgrammes(officer, { locale: 'ru', page: 1, size: 9 })).programmes).toEqual([
    { id: own, name: 'Переименована', ...dates, courses: 0, partners: 1 },
  ])
  expect(await findProgrammePage(officer, another, 'ru')).toBeNull()
  expect(await changeProgrammeWords(officer, another, words('Моя'))).toEqual(unknown)
  expect(await changeLogo(officer, another, foreign, png(9, 9))).toEqual(unknown)
  expect(await changeLogo(officer, own, foreign, png(9, 9))).toEqual(unknown)
  expect(await changeProgrammeDates(officer, own, dates)).toEqual(unknown)
  expect(await putCourse(officer, own, course.id, true)).toEqual(unknown)
  const more = { rank: 1, ...dates }
  expect(await addPartner(officer, own, { organisationId: course.id, ...more })).toEqual(unknown)
  expect(await changePartner(officer, own, partnerId, more)).toEqual(unknown)
  expect(await removePartner(officer, own, partnerId)).toEqual(unknown)
  expect(await addProgramme(officer, { ...words('Ещё'), ...dates })).toEqual(unknown)
  expect(await listOtherCourses(officer, own, 'ru')).toEqual([])
})

test('nobody else sees a programme or changes it', async () => {
  const id = await programme()
  expect(await listProgrammes(someone, { locale: 'ru', page: 1, size: 9 })).toEqual({ programmes: [], pages: 1 })
  expect(await findProgrammePage(someone, id, 'ru')).toBeNull()
  expect(await changeProgrammeWords(someone, id, words('Моя'))).toEqual(unknown)
})

test('what cannot be is refused: an end before the beginning, a partner twice, what is not there', async () => {
  const id = await programme()
  await partner(id)
  const backward = { validFrom: '2026-02-01', validTo: '2026-02-01' }
  const more = { organisationId: academy.id, rank: 1, ...dates }
  expect(await changeProgrammeDates(administrator, id, backward)).toEqual({ ok: false, reason: 'entry-dates' })
  expect(await addPartner(administrator, id, more)).toEqual({ ok: false, reason: 'partner-known' })
  const nobody = { ...more, organisationId: 'nobody' }
  expect(await addPartner(administrator, id, nobody)).toEqual({ ok: false, reason: 'entry-unknown' })
  expect(await putCourse(administrator, id, 'nothing', true)).toEqual({ ok: false, reason: 'programme-course' })
  expect(await putCourse(administrator, 'nothing', course.id, true)).toEqual(unknown)
})
