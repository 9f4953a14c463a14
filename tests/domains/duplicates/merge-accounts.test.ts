import { afterEach, expect, test } from 'vitest'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { mergeAccounts } from '#app/domains/duplicates/merge-accounts.ts'
import { undoMerge } from '#app/domains/duplicates/undo-merge.ts'
import { declareLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { Prisma } from '#app/platform/generated/sqlite/client.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

afterEach(() => setClock(undefined))

let count = 0

// What is said of the merger itself, and sessions, which end for good.
const ofTheMerger = ['AccountMerge', 'Event', 'Session']

/** Every row of every table, but of the merger. */
async function wholeDatabase() {
  const tables: Record<string, unknown[]> = {}
  for (const model of Object.keys(Prisma.ModelName).filter((name) => !ofTheMerger.includes(name))) {
    const rows: object[] = await db[(model.charAt(0).toLowerCase() + model.slice(1)) as 'person'].findMany()
    tables[model] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return tables
}

async function hoursOf(personId: string): Promise<number> {
  const { _sum } = await db.hoursEntry.aggregate({ where: { personId }, _sum: { hours: true } })
  return _sum.hours ?? 0
}

const addHours = (personId: string, sourceId: string) =>
  transaction(() =>
    db.hoursEntry.create({ data: { id: newId(), personId, source: 'course', sourceId, hours: 12, at: now() } }),
  )

/** Two accounts of one person: both completed one course, the one that goes is further on another, and has more besides. */
async function twoAccounts() {
  const phone = `+99670011122${count++}`
  const [shared, ahead, alone] = [
    await create.course(),
    await create.course({ lessons: ['l1', 'l2'] }),
    await create.course(),
  ]
  const kept = (await createCertificate({ course: shared })).learner
  const gone = (await createCertificate({ course: shared, learner: { phone } })).learner
  for (const { id } of [kept, gone]) await keepPersonWords(id)
  const enrolmentOf = (personId: string) =>
    db.enrolment.findUniqueOrThrow({ where: { personId_courseId: { personId, courseId: shared.id } } })
  await addHours(kept.id, (await enrolmentOf(kept.id)).id)
  await addHours(gone.id, (await enrolmentOf(gone.id)).id)
  const behind = await create.enrolment({ learner: kept, course: ahead })
  const further = await create.enrolment({ learner: gone, course: ahead })
  await declareLessonDone(gone, { courseSlug: ahead.slug, lessonKey: 'l1' })
  const own = await create.enrolment({ learner: gone, course: alone })
  await addHours(gone.id, own.id)
  const unitId = newId()
  await transaction(async () => {
    await db.unit.create({ data: { id: unitId, kind: 'district', country: 'KG' } })
    await db.position.create({ data: { id: unitId, rank: 1 } })
    for (const { id } of [kept, gone]) {
      const post = { personId: id, unitId, positionId: unitId, workplace: 'Office', from: now() }
      await db.post.create({ data: { id: newId(), ...post } })
    }
    const consent = { text: 'privacy', textVersion: '1', locale: 'ru', givenAt: now() }
    for (const { id } of [kept, gone]) await db.consent.create({ data: { id: newId(), personId: id, ...consent } })
    await db.consent.create({ data: { id: newId(), personId: gone.id, ...consent, textVersion: '2' } })
    const notice = { kind: 'export-ready', data: {}, at: now() }
    await db.notice.create({ data: { id: newId(), personId: gone.id, cause: newId(), ...notice } })
  })
  return { kept, gone, phone, behind, further, own, shared }
}

const only = async (keptId: string) => db.accountMerge.findFirstOrThrow({ where: { keptId, undoneAt: null } })

test('what she learned goes over, hours count once, and nobody can sign in to the other account any more', async () => {
  const { kept, gone, phone, behind, further, own, shared } = await twoAccounts()
  const cookie = (await startSession(gone.id, { isShared: false })).split(';')[0] ?? ''
  expect(await mergeAccounts(kept, gone.id)).toEqual({ ok: true })
  expect(await mergeAccounts(kept, gone.id)).toEqual({ ok: true })

  expect(await findSession(cookie)).toBeNull()
  const again = (await startSession(gone.id, { isShared: false })).split(';')[0] ?? ''
  expect(await findSession(again)).toBeNull()
  const courses = await db.enrolment.findMany({ where: { personId: kept.id }, select: { id: true, courseId: true } })
  expect(courses.map(({ courseId }) => courseId).sort()).toEqual([shared.id, behind.course.id, own.course.id].sort())
  expect(courses.map(({ id }) => id)).toEqual(expect.arrayContaining([further.id, own.id]))
  const history = await db.enrolment.findMany({ where: { personId: gone.id }, select: { courseId: true } })
  expect(history.map(({ courseId }) => courseId).sort()).toEqual([shared.id, behind.course.id].sort())
  expect(await hoursOf(kept.id)).toBe(24)
  expect(await db.certificate.count({ where: { personId: kept.id } })).toBe(2)
  const posts = await db.post.findMany({ where: { personId: kept.id }, select: { to: true } })
  expect(posts.filter(({ to }) => to === null)).toHaveLength(1)
  expect(posts).toHaveLength(2)
  expect(await db.consent.count({ where: { personId: kept.id } })).toBe(2)
  await drain()
  expect(await db.notice.count({ where: { personId: kept.id, kind: 'export-ready' } })).toBe(1)
  expect(await db.notice.count({ where: { personId: kept.id, kind: 'account-merged' } })).toBe(1)
  expect(await db.person.findUnique({ where: { id: kept.id } })).toMatchObject({ phone })
  expect(await db.event.count({ where: { name: 'accounts.merged', personId: kept.id } })).toBe(1)
})

test('made one and made two again, every table is as before', async () => {
  const { kept, gone } = await twoAccounts()
  const before = await wholeDatabase()
  await mergeAccounts(kept, gone.id)
  expect(await wholeDatabase()).not.toEqual(before)
  const { id } = await only(kept.id)
  expect(await undoMerge(kept, id)).toEqual({ ok: true })
  expect(await undoMerge(kept, id)).toEqual({ ok: true })
  expect(await wholeDatabase()).toEqual(before)
  const cookie = (await startSession(gone.id, { isShared: false })).split(';')[0] ?? ''
  expect((await findSession(cookie))?.actor.id).toBe(gone.id)
  expect(await db.event.count({ where: { name: 'merge.undone', personId: kept.id } })).toBe(1)
})

test('it can be undone by her alone and as long as is set', async () => {
  const { kept, gone } = await twoAccounts()
  await mergeAccounts(kept, gone.id)
  const { id } = await only(kept.id)
  expect(await undoMerge(await create.person(), id)).toBeNull()
  expect(await undoMerge(await create.person({ role: 'administrator' }), id)).toBeNull()
  const seenBy = { accessId: 'a', byId: 'b', until: later(now(), days(1)) }
  expect(await undoMerge({ ...kept, seenBy }, id)).toEqual({ ok: false, reason: 'merge-not-yours' })
  setClock(later(now(), days(31)))
  expect(await undoMerge(kept, id)).toEqual({ ok: false, reason: 'merge-undo-late' })
})

test('what a password alone does not open is not made one with another account', async () => {
  const kept = await create.person()
  const refused = async (id: string, as = kept) => {
    const answer = await mergeAccounts(as, id)
    return answer.ok ? 'merged' : answer.reason
  }
  const officer = await create.person({ role: 'officer' })
  const withCodes = await create.person()
  const suspended = await create.person()
  const leaving = await create.person()
  await transaction(async () => {
    const at = now()
    await db.totpSecret.create({ data: { personId: withCodes.id, secret: 's', createdAt: at, confirmedAt: at } })
    await db.suspension.create({ data: { id: newId(), personId: suspended.id, reason: 'r', from: at } })
    await db.erasure.create({ data: { id: newId(), personId: leaving.id, askedAt: at, dueAt: at } })
  })
  expect(await refused(officer.id)).toBe('merge-second-factor')
  expect(await refused(withCodes.id)).toBe('merge-code')
  const lapsed = { where: { role: 'administrator' }, data: { to: now() } }
  await transaction(() => db.roleGrant.updateMany(lapsed))
  expect(await refused((await create.person({ role: 'administrator' })).id)).toBe('last-administrator')
  expect(await refused(suspended.id)).toBe('merge-not-possible')
  expect(await refused(leaving.id)).toBe('merge-not-possible')
  expect(await refused(kept.id)).toBe('merge-itself')
  const seenBy = { accessId: 'a', byId: 'b', until: later(now(), days(1)) }
  expect(await refused((await create.person()).id, { ...kept, seenBy })).toBe('merge-not-yours')
  expect(await db.accountMerge.count({ where: { keptId: kept.id } })).toBe(0)
})
