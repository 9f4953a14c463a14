import { expect, test } from 'vitest'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { endOtherSession, endOtherSessions, listSessions } from '#app/domains/accounts/session-list.ts'
import { create } from '#tests/support/create.ts'

async function begin(personId: string, device: string | null = null) {
  const cookie = (await startSession(personId, { isShared: false, device })).split(';')[0] ?? ''
  const session = await findSession(cookie)
  if (!session) throw new Error('She is not signed in.')
  return { cookie, id: session.sessionId }
}

test('she sees her own browsers, this one first', async () => {
  const [person, other] = [await create.person(), await create.person()]
  const here = await begin(person.id, 'firefox android')
  const there = await begin(person.id, 'chrome windows')
  await begin(other.id)
  const listed = await listSessions(person, here.id)
  expect(listed.map(({ id, device, isThis }) => ({ id, device, isThis }))).toEqual([
    { id: here.id, device: 'firefox android', isThis: true },
    { id: there.id, device: 'chrome windows', isThis: false },
  ])
})

test('she signs out one browser of hers, and none of anybody else', async () => {
  const [person, other] = [await create.person(), await create.person()]
  const [here, there, strange] = [await begin(person.id), await begin(person.id), await begin(other.id)]
  expect(await endOtherSession(person, strange.id)).toEqual({ ok: false, reason: 'session-unknown' })
  expect(await findSession(strange.cookie)).not.toBeNull()
  expect(await endOtherSession(person, there.id)).toEqual({ ok: true })
  expect(await findSession(there.cookie)).toBeNull()
  expect(await findSession(here.cookie)).not.toBeNull()
})

test('she signs out everywhere but here', async () => {
  const [person, other] = [await create.person(), await create.person()]
  const [here, one, two, strange] = [
    await begin(person.id),
    await begin(person.id),
    await begin(person.id),
    await begin(other.id),
  ]
  await endOtherSessions(person, here.id)
  const left = await Promise.all([here, one, two, strange].map(({ cookie }) => findSession(cookie)))
  expect(left.map((session) => session !== null)).toEqual([true, false, false, true])
})
