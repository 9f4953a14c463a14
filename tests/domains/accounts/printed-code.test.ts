import { afterEach, expect, test } from 'vitest'
import { findObstacle } from '#app/domains/access/add-grant.ts'
import { askCode } from '#app/domains/accounts/ask-code.ts'
import { askContactChange } from '#app/domains/accounts/contacts/ask-change.ts'
import { enterCode } from '#app/domains/accounts/enter-code.ts'
import { makeCode } from '#app/domains/accounts/one-time-code.ts'
import { hashSlip, newSlip, readSlip, saySlip } from '#app/domains/accounts/printed-code.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { days, later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { aboutForm } from '#tests/support/joining.ts'

afterEach(() => setClock(undefined))

const wrong = { ok: false, reason: 'code-wrong' }

async function slip({ isWithdrawn = false, expiresAt = later(now(), days(1)) } = {}) {
  const code = newSlip()
  const { id: madeById } = await create.person({ role: 'cohort-manager' })
  const codes = { create: { id: newId(), codeHash: hashSlip(code) } }
  const withdrawnAt = isWithdrawn ? now() : null
  await transaction(() =>
    db.printedCodeBatch.create({ data: { id: newId(), madeById, madeAt: now(), expiresAt, withdrawnAt, codes } }),
  )
  return code
}

async function step(contact = `slip-${newId()}@example.org`) {
  const asked = await askCode('join', { contact, country: 'KG' }, 'ru', contact)
  if (!asked.ok) throw new Error(asked.reason)
  return asked.codeId
}

test('a slip is read however it is typed, and one wrong sign is seen', () => {
  const code = '7K3MQ2RV9TX'
  const whole = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map((sign) => code + sign).filter((one) => readSlip(one))
  expect(whole).toHaveLength(1)
  const [right = ''] = whole
  expect(readSlip(saySlip(right).toLowerCase())).toBe(right)
  expect(readSlip(` ${right.replace('K', 'К').replace('M', 'М')} `)).toBe(right)
  expect(readSlip(right.replace('7', '8'))).toBeNull()
})

test('a slip stands in for the code when somebody joins, once, and it is known who used it', async () => {
  const code = await slip()
  const codeId = await step()
  expect(await enterCode(codeId, saySlip(code), '203.0.113.70')).toEqual({ ok: true, next: 'about', codeId })
  const joined = await signUp(aboutForm(), codeId, 'ru', '203.0.113.70')
  if (!joined.ok) throw new Error(joined.reason)
  const row = await db.printedCode.findUniqueOrThrow({ where: { codeHash: hashSlip(code) } })
  expect(row.usedById).toBe(joined.actor.id)
  expect(await enterCode(await step(), code, '203.0.113.71')).toEqual(wrong)
})

test('a slip opens no account that exists, and none that is withdrawn or past its day opens anything', async () => {
  const { id } = await create.person()
  const code = await slip()
  expect(await enterCode(await step(`${id}@example.org`), code, '203.0.113.72')).toEqual(wrong)
  const closed = [await slip({ isWithdrawn: true }), await slip({ expiresAt: now() })]
  for (const one of closed) expect(await enterCode(await step(), one, '203.0.113.72')).toEqual(wrong)
})

/** An account that somebody made with a slip, on a contact that may be another's. */
async function joinedWithSlip(contact: string) {
  const code = await slip()
  const codeId = await step(contact)
  await enterCode(codeId, code, '203.0.113.74')
  const joined = await signUp(aboutForm(), codeId, 'ru', '203.0.113.74')
  if (!joined.ok) throw new Error(joined.reason)
  return { ...joined.actor, code }
}

test('whoever enters with a code that came to a contact gets the account that a slip made on it, alone', async () => {
  const contact = `owner-${newId()}@example.org`
  const { id } = await joinedWithSlip(contact)
  const cookie = (await startSession(id, { isShared: false })).split(';')[0] ?? ''
  await transaction(() => db.person.update({ where: { id }, data: { phone: '+996700999111' } }))
  const { id: codeId, code } = await transaction(() => makeCode({ purpose: 'sign-in', contact, personId: id }))
  expect(await enterCode(codeId, code, '203.0.113.75')).toMatchObject({ ok: true, personId: id })
  expect(await findSession(cookie)).toBeNull()
  const account = await db.person.findUniqueOrThrow({ where: { id } })
  expect(account).toMatchObject({ passwordHash: null, phone: null, email: contact, contactUnproven: false })
  await transaction(() => db.person.update({ where: { id }, data: { passwordHash: 'hers' } }))
  const again = await transaction(() => makeCode({ purpose: 'sign-in', contact, personId: id }))
  await enterCode(again.id, again.code, '203.0.113.75')
  expect(await db.person.findUniqueOrThrow({ where: { id } })).toMatchObject({ passwordHash: 'hers' })
})

test('until then it is given no role, and gets no second contact without a code to the first', async () => {
  const person = await joinedWithSlip(`early-${newId()}@example.org`)
  const grant = { personId: person.id, role: 'trainer', scope: 'own', scopeId: null, reason: 'r' } as const
  expect(await findObstacle(grant)).toBe('contact-unproven')
  const cookie = (await startSession(person.id, { isShared: false })).split(';')[0] ?? ''
  const { sessionId = '' } = (await findSession(cookie)) ?? {}
  setClock(later(now(), minutes(2)))
  const form = { contact: '+996700999222', country: 'KG' as const, proof: '' }
  const asked = await askContactChange(person, 'phone', form, { sessionId, locale: 'ru', address: '203.0.113.76' })
  if (!asked.ok) throw new Error(asked.reason)
  const change = await db.contactChange.findUniqueOrThrow({ where: { id: asked.changeId } })
  expect(change.beforeConfirmedAt).toBeNull()
})

test('a slip that is taken back while somebody joins makes no account', async () => {
  const code = await slip()
  const codeId = await step()
  expect(await enterCode(codeId, code, '203.0.113.77')).toMatchObject({ ok: true })
  const used = { codes: { some: { codeHash: hashSlip(code) } } }
  await transaction(() => db.printedCodeBatch.updateMany({ where: used, data: { withdrawnAt: now() } }))
  expect(await signUp(aboutForm(), codeId, 'ru', '203.0.113.77')).toEqual({ ok: false, reason: 'step-over' })
})
