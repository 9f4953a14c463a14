import { expect, test } from 'vitest'
import { askCode } from '#app/domains/accounts/ask-code.ts'
import { enterCode } from '#app/domains/accounts/enter-code.ts'
import { hashSlip, newSlip, readSlip, saySlip } from '#app/domains/accounts/printed-code.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { aboutForm } from '#tests/support/joining.ts'

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
