import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { announce, withdrawAnnouncement } from '#app/domains/announcements/announce.ts'
import { listAnnouncements } from '#app/domains/announcements/list-announcements.ts'
import { listShown } from '#app/domains/announcements/shown.ts'
import { contentEpoch } from '#app/domains/courses/epoch.ts'
import { setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { turnAnnouncements } from '#jobs/turn-announcements.ts'
import { create } from '#tests/support/create.ts'

// Noon in Bishkek.
const at = (moment: string) => setClock(new Date(moment))
beforeEach(() => at('2026-11-25T06:00:00Z'))
afterEach(async () => {
  await transaction(() => db.announcement.deleteMany())
  setClock(undefined)
})

const texts = { ky: 'Техникалык иштер', uz: 'Texnik ishlar', ru: 'Технические работы', en: 'Maintenance' }
const operator = async (): Promise<PersonActor> => ({
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
})
const filled = { kind: 'warning', ...texts, fromDate: '2026-11-25', fromTime: '13:00' } as const
const until = { ...filled, toDate: '2026-11-25', toTime: '14:30' }
const shownIn = async (locale: 'oz' | 'ru') => (await listShown(locale)).map(({ kind, text }) => [kind, text])

test('an announcement stands on the pages from when to when, by the clock of who made it, in the script of the reader', async () => {
  await announce(await operator(), until)
  expect(await shownIn('ru')).toEqual([])
  at('2026-11-25T07:00:00Z')
  expect(await shownIn('ru')).toEqual([['warning', 'Технические работы']])
  expect(await shownIn('oz')).toEqual([['warning', 'Техник ишлар']])
  at('2026-11-25T08:30:00Z')
  expect(await shownIn('ru')).toEqual([])
})

test('pages kept for visitors become stale when one is made, begins, ends, or is withdrawn', async () => {
  const admin = await operator()
  const epochAfter = async (moment: string) => {
    at(moment)
    await turnAnnouncements.run({})
    return contentEpoch()
  }
  const before = await contentEpoch()
  const made = await announce(admin, until)
  const known = await contentEpoch()
  expect(known).toBeGreaterThan(before)
  expect(await epochAfter('2026-11-25T06:59:00Z')).toBe(known)
  const begun = await epochAfter('2026-11-25T07:00:30Z')
  expect(begun).toBeGreaterThan(known)
  expect(await epochAfter('2026-11-25T07:30:00Z')).toBe(begun)
  const ended = await epochAfter('2026-11-25T08:31:00Z')
  expect(ended).toBeGreaterThan(begun)
  await withdrawAnnouncement(admin, made.ok ? made.announcementId : '')
  expect(await contentEpoch()).toBeGreaterThan(ended)
})

test('what was withdrawn is shown no more and cannot be withdrawn again', async () => {
  const admin = await operator()
  const made = await announce(admin, { ...filled, fromTime: '11:00' })
  const id = made.ok ? made.announcementId : ''
  expect(await shownIn('ru')).toEqual([['warning', 'Технические работы']])
  expect(await withdrawAnnouncement(admin, id)).toEqual({ ok: true, announcementId: id })
  expect(await shownIn('ru')).toEqual([])
  expect(await withdrawAnnouncement(admin, id)).toEqual({ ok: false, reason: 'announcement-unknown' })
  const { announcements } = await listAnnouncements(admin, { locale: 'en', page: 1, size: 5 })
  expect(announcements.map(({ text, state }) => [text, state])).toEqual([['Maintenance', 'withdrawn']])
})

test('nobody but who operates the site makes, withdraws or lists announcements, and none ends before it begins', async () => {
  const [admin, learner] = [await operator(), await create.person()]
  expect(await announce(learner, until)).toMatchObject({ ok: false })
  expect(await announce(admin, { ...until, toTime: '13:00' })).toEqual({ ok: false, reason: 'announcement-ends-early' })
  const made = await announce(admin, until)
  expect(await withdrawAnnouncement(learner, made.ok ? made.announcementId : '')).toMatchObject({ ok: false })
  expect(await listAnnouncements(learner, { locale: 'en', page: 1, size: 5 })).toEqual({ announcements: [], count: 0 })
  expect((await listAnnouncements(admin, { locale: 'en', page: 1, size: 5 })).count).toBe(1)
})
