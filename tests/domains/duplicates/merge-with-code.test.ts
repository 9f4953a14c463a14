import { afterEach, expect, test } from 'vitest'
import { mergeAccounts } from '#app/domains/duplicates/merge-accounts.ts'
import { mergeWithCode } from '#app/domains/duplicates/merge-with-code.ts'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { withAuthenticator } from '#tests/support/second-factor.ts'
import { shownBy } from '#tests/support/second-factor-code.ts'

afterEach(() => setClock(undefined))

/** What she has to show a code for, after the password. */
async function asked(kept: Awaited<ReturnType<typeof create.person>>, otherId: string) {
  const answer = await mergeAccounts(kept, otherId)
  if (answer.ok || !('sealed' in answer)) throw new Error('No code was asked for.')
  expect(answer.reason).toBe('merge-code')
  return answer.sealed
}
const isMerged = async (mergedId: string) =>
  (await db.accountMerge.count({ where: { mergedId, mergedAt: { not: null } } })) > 0

test('an account with an authenticator goes over by its code, and one by a recovery code, but not by its password alone', async () => {
  const kept = await create.person()
  const [first, second] = [await create.person(), await create.person()]
  const { key } = await withAuthenticator(first)
  const { codes } = await withAuthenticator(second)

  const sealed = await asked(kept, first.id)
  expect(await mergeWithCode(kept, { sealed, code: '000000' })).toEqual({ ok: false, reason: 'factor-wrong' })
  expect(await isMerged(first.id)).toBe(false)
  expect(await mergeWithCode(kept, { sealed, code: shownBy(key) })).toEqual({ ok: true })
  expect(await isMerged(first.id)).toBe(true)

  const again = await asked(kept, second.id)
  expect(await mergeWithCode(kept, { sealed: again, code: codes[0] ?? '' })).toEqual({ ok: true })
  expect(await isMerged(second.id)).toBe(true)
  expect(await db.event.count({ where: { name: 'recovery-code.used', personId: second.id } })).toBe(1)
})

test('her own code does not open another account, nor does what somebody else or nobody has shown, nor an old proof', async () => {
  const [kept, other, stranger] = [await create.person(), await create.person(), await create.person()]
  const own = await withAuthenticator(kept)
  const { key } = await withAuthenticator(other)
  const sealed = await asked(kept, other.id)
  expect(await mergeWithCode(kept, { sealed, code: shownBy(own.key) })).toEqual({ ok: false, reason: 'factor-wrong' })
  const old = { ok: false, reason: 'merge-proof-old' }
  expect(await mergeWithCode(stranger, { sealed, code: shownBy(key) })).toEqual(old)
  expect(await mergeWithCode(kept, { sealed: '1.made-up', code: shownBy(key) })).toEqual(old)
  setClock(later(now(), minutes(11)))
  expect(await mergeWithCode(kept, { sealed, code: shownBy(key) })).toEqual(old)
  expect(await isMerged(other.id)).toBe(false)
})

test('guessing codes of the other account makes one wait', async () => {
  const [kept, other] = [await create.person(), await create.person()]
  const { key } = await withAuthenticator(other)
  const sealed = await asked(kept, other.id)
  for (let guess = 0; guess < 5; guess++) await mergeWithCode(kept, { sealed, code: 'not-a-code' })
  expect(await mergeWithCode(kept, { sealed, code: shownBy(key) })).toMatchObject({ reason: 'factor-wait' })
  expect(await isMerged(other.id)).toBe(false)
})

test('of an account with a passkey alone, one begins there', async () => {
  const [kept, other] = [await create.person(), await create.person()]
  const passkey = { id: 'k', personId: other.id, name: 'Phone', publicKey: new Uint8Array(1), counter: 0 }
  await transaction(() => db.passkey.create({ data: { ...passkey, transports: '', createdAt: now() } }))
  expect(await mergeAccounts(kept, other.id)).toEqual({ ok: false, reason: 'merge-second-factor' })
  expect(await mergeAccounts(other, kept.id)).toEqual({ ok: true })
})
