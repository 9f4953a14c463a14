import { afterEach, expect, test } from 'vitest'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { mergeAccounts } from '#app/domains/duplicates/merge-accounts.ts'
import { findObjection, objectToMerge } from '#app/domains/duplicates/object-to-merge.ts'
import { undoMerge } from '#app/domains/duplicates/undo-merge.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { drain } from '#tests/support/jobs.ts'

afterEach(() => setClock(undefined))
let count = 0

/** Somebody who knew the password of another account has made it her own; what the letter about it says. */
async function taken() {
  const phone = `+99670055566${count++}`
  const [thief, owner] = [await create.person(), await create.person({ phone })]
  await transaction(() => db.person.update({ where: { id: owner.id }, data: { passwordHash: 'known to both' } }))
  for (const { id } of [thief, owner]) await keepPersonWords(id)
  expect(await mergeAccounts(thief, owner.id)).toEqual({ ok: true })
  await drain()
  const letters = await db.message.findMany({ where: { recipient: `${owner.id}@example.org` } })
  const token = /\/ru\/merge-objection\/(\S+)/.exec(letters.map(({ text }) => text).join(' '))?.[1] ?? ''
  const { id } = await db.accountMerge.findFirstOrThrow({ where: { mergedId: owner.id } })
  return { thief, owner, phone, letters, token, id }
}

test('who is reached by the other account is told that it went over, at once and whatever she wished, and can say no', async () => {
  const { thief, owner, phone, letters, token, id } = await taken()
  expect(letters.map(({ purpose }) => purpose)).toEqual(['security'])
  // Her phone is the other account's by now.
  expect(await db.person.findUnique({ where: { id: thief.id } })).toMatchObject({ phone })
  expect(await findObjection(token)).toMatchObject({ state: 'open' })

  expect(await objectToMerge(token)).toEqual({ ok: true })
  expect(await objectToMerge(token)).toEqual({ ok: true })
  expect(await findObjection(token)).toMatchObject({ state: 'undone' })
  expect(await db.person.findUnique({ where: { id: owner.id } })).toMatchObject({ phone, passwordHash: null })
  expect(await db.person.findUnique({ where: { id: thief.id } })).toMatchObject({ phone: null })
  const cookie = (await startSession(owner.id, { isShared: false })).split(';')[0] ?? ''
  expect((await findSession(cookie))?.actor.id).toBe(owner.id)
  await drain()
  expect(await db.notice.count({ where: { personId: thief.id, kind: 'merge-objected' } })).toBe(1)
  expect(await db.event.count({ where: { name: 'merge.objected', personId: thief.id } })).toBe(1)
  expect(await db.event.count({ where: { name: 'account.merged-away', personId: owner.id } })).toBe(1)
  expect(await undoMerge(thief, id)).toEqual({ ok: true })
})

test('a phone that was changed meanwhile comes back to its owner, unless somebody else has it by now', async () => {
  const [first, second] = [await taken(), await taken()]
  for (const { thief } of [first, second])
    await transaction(() => db.person.update({ where: { id: thief.id }, data: { phone: `+9967007770${count++}0` } }))
  const stranger = await create.person({ phone: second.phone })
  for (const { token } of [first, second]) expect(await objectToMerge(token)).toEqual({ ok: true })
  const phoneOf = async ({ id }: { id: string }) => (await db.person.findUniqueOrThrow({ where: { id } })).phone
  expect(await phoneOf(first.owner)).toBe(first.phone)
  expect(await phoneOf(first.thief)).not.toBeNull()
  expect(await phoneOf(second.owner)).toBeNull()
  expect(await phoneOf(stranger)).toBe(second.phone)
})

test('a link that we have not written opens nothing, and after thirty days ours says that it is too late', async () => {
  const { token, id } = await taken()
  for (const made of ['', 'none', id, `${id}.1.${'A'.repeat(22)}`, token.replace(id, 'other')]) {
    expect(await findObjection(made)).toBeNull()
    expect(await objectToMerge(made)).toBeNull()
  }
  setClock(later(now(), days(31)))
  expect(await findObjection(token)).toMatchObject({ state: 'late' })
  expect(await objectToMerge(token)).toEqual({ ok: false, reason: 'merge-undo-late' })
})
