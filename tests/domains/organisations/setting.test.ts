import { afterEach, expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { changeSetting, listSettings, settingOn } from '#app/domains/organisations/setting.ts'
import { setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

const learner = await create.person()
const officer: PersonActor = { ...learner, grants: [{ role: 'officer', scope: 'programme', scopeId: 'p' }] }
const key = 'import-undo.days' as const

afterEach(() => setClock(undefined))

test('a deadline holds from its day on, and before it the one that came with the site', async () => {
  setClock(new Date('2026-11-25T06:00:00Z'))
  const change = () => changeSetting(officer, { key, value: 10, from: '2026-12-01' })
  expect(await change()).toEqual({ ok: true, key })
  expect(await change()).toEqual({ ok: true, key })
  expect([await settingOn(key, '2026-11-30'), await settingOn(key, '2026-12-01')]).toEqual([7, 10])
  expect((await listSettings(officer)).find((one) => one.key === key)).toEqual({
    key,
    value: 7,
    set: [{ from: '2026-12-01', value: 10 }],
  })
  expect(await db.event.findMany({ where: { name: 'setting.changed' } })).toMatchObject([
    { actorId: officer.id, data: { key, from: '2026-12-01', before: 7, after: 10 } },
  ])
})

test('a deadline is never set for the past, out of its bounds, or by somebody else', async () => {
  setClock(new Date('2026-11-25T06:00:00Z'))
  const change = (actor: PersonActor, value: number, from: string) => changeSetting(actor, { key, value, from })
  expect(await change(officer, 9, '2026-11-24')).toEqual({ ok: false, reason: 'setting-past' })
  expect(await change(officer, 0, '2026-11-25')).toEqual({ ok: false, reason: 'setting-range' })
  expect(await change(officer, 1.5, '2026-11-25')).toEqual({ ok: false, reason: 'setting-range' })
  expect(await change(learner, 9, '2026-11-25')).toEqual({ ok: false, reason: 'setting-forbidden' })
  expect(await listSettings(learner)).toEqual([])
})
