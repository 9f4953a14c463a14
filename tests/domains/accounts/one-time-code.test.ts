import { afterEach, expect, test } from 'vitest'
import { askCode, findKeptCode } from '#app/domains/accounts/ask-code.ts'
import { enterByLink, enterCode } from '#app/domains/accounts/enter-code.ts'
import { findLink } from '#app/domains/accounts/one-time-code.ts'
import { days, later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

let count = 0
const newAddress = () => `198.51.${count++}.1`
const newPhone = () => `+99655501${String(1000 + count++)}`
const wrong = { ok: false, reason: 'code-wrong' }

async function ask(contact: string, aim: 'join' | 'sign-in' | 'reset' = 'join') {
  const asked = await askCode(aim, { contact, country: 'KG' }, 'ru', newAddress())
  if (!asked.ok) throw new Error(asked.reason)
  const cause = `one-time-code-${asked.codeId}`
  const { text, purpose, recipient } = await db.message.findUniqueOrThrow({ where: { cause } })
  const code = (await findKeptCode(asked.codeId, true)) ?? ''
  return { id: asked.codeId, code, text, sent: { purpose, recipient } }
}

const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('a code confirms a phone once, and neither the code nor the link stands in the table', async () => {
  const phone = newPhone()
  const { id, code, sent } = await ask(phone)
  expect(sent).toEqual({ purpose: 'code', recipient: phone })
  expect(code).toMatch(/^\d{6}$/)
  expect(JSON.stringify(await db.oneTimeCode.findUnique({ where: { id } }))).not.toContain(code)
  const typed = ` ${code.slice(0, 3)} ${code.slice(3)}`
  expect(await enterCode(id, typed, newAddress())).toEqual({ ok: true, next: 'about', codeId: id })
  expect(await enterCode(id, code, newAddress())).toEqual(wrong)
})

test('a code runs out after ten minutes and after five wrong tries', async () => {
  const late = await ask(newPhone())
  setClock(later(now(), minutes(10)))
  expect(await enterCode(late.id, late.code, newAddress())).toEqual(wrong)
  setClock(undefined)
  const guessed = await ask(newPhone())
  for (let time = 0; time < 5; time++)
    expect(await enterCode(guessed.id, another(guessed.code), newAddress())).toEqual(wrong)
  expect(await enterCode(guessed.id, guessed.code, newAddress())).toEqual(wrong)
})

test('many guesses at the same moment count as many', async () => {
  const { id, code } = await ask(newPhone())
  const guesses = Array.from({ length: 8 }, () => enterCode(id, another(code), newAddress()))
  await Promise.all(guesses)
  expect((await db.oneTimeCode.findUniqueOrThrow({ where: { id } })).tries).toBe(5)
})

test('the newest code wins', async () => {
  const phone = newPhone()
  const first = await ask(phone)
  setClock(later(now(), minutes(2)))
  const second = await ask(phone)
  expect(await enterCode(first.id, first.code, newAddress())).toEqual(wrong)
  expect((await enterCode(second.id, second.code, newAddress())).ok).toBe(true)
})

test('whoever has an account is signed in by the code, whether she wanted to join or to sign in', async () => {
  for (const aim of ['join', 'sign-in'] as const) {
    const person = await create.person({ phone: newPhone() })
    const { phone } = await db.person.findUniqueOrThrow({ where: { id: person.id } })
    const { id, code } = await ask(phone ?? '', aim)
    const entered = await enterCode(id, code, newAddress())
    expect(entered).toEqual({ ok: true, next: 'signed-in', codeId: id, personId: person.id })
  }
})

test('whoever has none goes on to join, whatever she asked for', async () => {
  for (const aim of ['join', 'sign-in', 'reset'] as const) {
    const { id, code } = await ask(newPhone(), aim)
    expect(await enterCode(id, code, newAddress())).toEqual({ ok: true, next: 'about', codeId: id })
  }
})

test('nobody is signed in to an account that is suspended', async () => {
  const { id: personId } = await create.person()
  await transaction(() =>
    db.suspension.create({ data: { id: newId(), personId, from: now(), reason: 'Asked', byId: personId } as never }),
  )
  const { id, code } = await ask(`${personId}@example.org`, 'sign-in')
  expect(await enterCode(id, code, newAddress())).toEqual({ ok: false, reason: 'suspended' })
})

test('a letter has a link beside the code; looking at it changes nothing, and it is used once', async () => {
  const { id: personId } = await create.person()
  const { id, text } = await ask(`${personId}@example.org`, 'sign-in')
  const token = /\/ru\/sign-in\/link\/([\w-]{43})/.exec(text)?.[1] ?? ''
  for (let time = 0; time < 2; time++) expect((await findLink(token))?.id).toBe(id)
  const answers = await Promise.all([enterByLink(token), enterByLink(token)])
  expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, next: 'signed-in', codeId: id, personId }])
  expect(await findLink(token)).toBeNull()
})

test('further codes to one contact wait longer and longer, and a day has an end', async () => {
  const [phone, begin] = [newPhone(), now()]
  const waits: number[] = []
  for (let time = begin; waits.length < 11; ) {
    setClock(time)
    const asked = await askCode('join', { contact: phone, country: 'KG' }, 'ru', newAddress())
    if (asked.ok) {
      const refused = await askCode('sign-in', { contact: phone, country: 'KG' }, 'ru', newAddress())
      if (refused.ok || !('milliseconds' in refused)) throw new Error('A second code was sent at once.')
      waits.push(refused.milliseconds / minutes(1))
      time = later(time, refused.milliseconds)
    } else throw new Error(asked.reason)
  }
  expect(waits.slice(0, 9)).toEqual([1, 2, 5, 15, 30, 60, 60, 60, 60])
  expect(waits[9]).toBeGreaterThan(minutes(17 * 60) / minutes(1))
  expect(now()).toEqual(later(begin, days(1)))
})

test('the answer is the same for a known and an unknown contact', async () => {
  const person = await create.person({ phone: newPhone() })
  const { phone } = await db.person.findUniqueOrThrow({ where: { id: person.id } })
  const answers = async (contact: string) => {
    const first = await askCode('reset', { contact, country: 'KG' }, 'ru', newAddress())
    const again = await askCode('reset', { contact, country: 'KG' }, 'ru', newAddress())
    return [Object.keys(first), again.ok || again.reason]
  }
  expect(await answers(phone ?? '')).toEqual(await answers(newPhone()))
})

test('the code stands on the page only where the demonstration is asked on its own machine', async () => {
  const { id } = await ask(newPhone())
  expect(await findKeptCode(id, true)).toMatch(/^\d{6}$/)
  expect(await findKeptCode(id, false)).toBeNull()
})

test('of wishes for a code to one contact made all at once one is sent', async () => {
  const contact = newPhone()
  const wishes = Array.from({ length: 10 }, () => askCode('join', { contact, country: 'KG' }, 'ru', newAddress()))
  const answers = (await Promise.all(wishes)).map((answer) => (answer.ok ? 'sent' : answer.reason))
  expect(answers.sort()).toEqual([...Array<string>(9).fill('code-wait'), 'sent'])
  expect(await db.oneTimeCode.count({ where: { contact } })).toBe(1)
})

test('guesses at codes from one network have an end, also when they are made all at once', async () => {
  const network = newAddress()
  const answers = await Promise.all(Array.from({ length: 120 }, () => enterCode(newId(), '000000', network)))
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'code-wrong')).toHaveLength(100)
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'code-wait')).toHaveLength(20)
})
