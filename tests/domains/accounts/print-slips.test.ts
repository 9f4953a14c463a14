import { expect, test } from 'vitest'
import { askCode } from '#app/domains/accounts/ask-code.ts'
import { enterCode } from '#app/domains/accounts/enter-code.ts'
import { printSlips, withdrawSlips } from '#app/domains/accounts/print-slips.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { listSlipBatches, listSlipPlaces } from '#app/domains/accounts/slip-batches.ts'
import { slipsSchema } from '#app/domains/accounts/slips-schema.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'
import { aboutForm } from '#tests/support/joining.ts'

const dayIn = (n: number) => later(now(), days(n)).toISOString().slice(0, 10)
const form = (organisation: string, changed: object = {}) =>
  slipsSchema.parse({ batch: newId(), organisation, count: '3', until: dayIn(10), locale: 'ky', ...changed })

async function manager() {
  const { id } = await create.organisation()
  return { organisationId: id, actor: await acting('cohort-manager', 'organisation', id) }
}

async function joinWith(code: string) {
  const contact = `slips-${newId()}@example.org`
  const asked = await askCode('join', { contact, country: 'KG' }, 'ky', contact)
  if (!asked.ok) throw new Error(asked.reason)
  const entered = await enterCode(asked.codeId, code, contact)
  return entered.ok ? signUp(aboutForm(), asked.codeId, 'ky', contact) : entered
}

async function print(of: Awaited<ReturnType<typeof manager>>) {
  const printed = await printSlips(of.actor, form(of.organisationId))
  if (!printed.ok) throw new Error(printed.reason)
  return printed
}

const page = { locale: 'en', page: 1, size: 20 } as const
const countsFor = async (of: Awaited<ReturnType<typeof manager>>) =>
  (await listSlipBatches(of.actor, page)).batches.map(({ counts }) => counts)

test('a cohort manager prints slips, each lets one person join, and their codes are kept nowhere', async () => {
  const mine = await manager()
  const { codes } = await print(mine)
  expect(new Set(codes).size).toBe(3)
  const joined = await joinWith(codes[0] ?? '')
  if (!joined.ok) throw new Error(joined.reason)
  expect(await joinWith(codes[0] ?? '')).toEqual({ ok: false, reason: 'code-wrong' })
  expect(await countsFor(mine)).toEqual([{ all: 3, used: 1, unused: 2, over: 0 }])
  const [event] = await db.event.findMany({ where: { name: 'slip.used' } })
  expect(event?.personId).toBe(joined.actor.id)
  const kept = JSON.stringify([await db.printedCode.findMany(), await db.event.findMany(), await db.message.findMany()])
  for (const code of codes) expect(kept).not.toContain(code)
})

test('the same form makes no second sheet', async () => {
  const { actor, organisationId } = await manager()
  const asked = form(organisationId)
  expect(await printSlips(actor, asked)).toMatchObject({ ok: true })
  expect(await printSlips(actor, asked)).toEqual({ ok: false, reason: 'slips-shown' })
  expect(await db.printedCodeBatch.count({ where: { organisationId } })).toBe(1)
})

test('withdrawn slips open nothing, and those that were used stay used', async () => {
  const mine = await manager()
  const { codes } = await print(mine)
  await joinWith(codes[0] ?? '')
  const [batch] = (await listSlipBatches(mine.actor, page)).batches
  expect(await withdrawSlips(mine.actor, batch?.id ?? '')).toMatchObject({ ok: true })
  expect(await withdrawSlips(mine.actor, batch?.id ?? '')).toEqual({ ok: false, reason: 'slips-unknown' })
  expect(await joinWith(codes[1] ?? '')).toEqual({ ok: false, reason: 'code-wrong' })
  expect(await countsFor(mine)).toEqual([{ all: 3, used: 1, unused: 0, over: 2 }])
})

test('slips end with their last day', async () => {
  const mine = await manager()
  const { codes } = await print(mine)
  setClock(later(now(), days(12)))
  expect(await joinWith(codes[1] ?? '')).toEqual({ ok: false, reason: 'code-wrong' })
  expect(await countsFor(mine)).toEqual([{ all: 3, used: 0, unused: 0, over: 3 }])
  setClock(undefined)
})

test('a cohort manager neither prints for another organisation nor sees or withdraws its slips; an administrator does', async () => {
  const mine = await manager()
  const other = await manager()
  const administrator = await acting('administrator', 'all')
  expect(await printSlips(other.actor, form(mine.organisationId))).toEqual({ ok: false, reason: 'slips-place' })
  expect(await printSlips(other.actor, form(''))).toEqual({ ok: false, reason: 'slips-place' })
  await print(mine)
  const [batch] = (await listSlipBatches(mine.actor, page)).batches
  expect((await listSlipBatches(other.actor, page)).batches).toEqual([])
  expect(await withdrawSlips(other.actor, batch?.id ?? '')).toEqual({ ok: false, reason: 'slips-unknown' })
  expect(await printSlips(administrator, form(''))).toMatchObject({ ok: true })
  const seen = (await listSlipBatches(administrator, page)).batches.map(({ id }) => id)
  expect(seen).toContain(batch?.id)
  expect(await withdrawSlips(administrator, batch?.id ?? '')).toMatchObject({ ok: true })
  for (const role of ['learner', 'trainer', 'officer', 'observer'] as const)
    expect(await listSlipPlaces(await acting(role, 'organisation', mine.organisationId), 'en')).toEqual([])
})

test('no more than two thousand slips of one place are good at the same time', async () => {
  const { actor, organisationId } = await manager()
  for (let n = 0; n < 10; n++)
    expect(await printSlips(actor, form(organisationId, { count: '200' }))).toMatchObject({ ok: true })
  expect(await printSlips(actor, form(organisationId, { count: '1' }))).toEqual({ ok: false, reason: 'slips-many' })
})

test('from 1 to 200 slips are made, for a day from today on and within four months', () => {
  const faults = (changed: object) => slipsSchema.safeParse({ ...form('o'), organisation: 'o', count: '3', ...changed })
  for (const count of ['0', '201', '-1', '1.5', 'x', '']) expect(faults({ count }).success).toBe(false)
  for (const until of [dayIn(-2), dayIn(130), '2026-02-31', 'x']) expect(faults({ until }).success).toBe(false)
  for (const count of ['1', '200']) expect(faults({ count, until: dayIn(1) }).success).toBe(true)
})
