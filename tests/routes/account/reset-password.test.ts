import { expect, test } from 'vitest'
import { askCode } from '#app/domains/accounts/ask-code.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { db } from '#app/platform/db.ts'
import { action, loader } from '#app/routes/account/reset-password.tsx'
import { action as signIn } from '#app/routes/account/sign-in-link.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'

const password: [string, string][] = [['password', 'four other unrelated words']]

async function letterTo(personId: string, aim: 'reset' | 'sign-in') {
  const form = { contact: `${personId}@example.org`, country: 'KG' as const }
  const asked = await askCode(aim, form, 'ru', personId)
  if (!asked.ok) throw new Error(asked.reason)
  const { text } = await db.message.findUniqueOrThrow({ where: { cause: `one-time-code-${asked.codeId}` } })
  return /[\w-]{43}/.exec(text)?.[0] ?? ''
}

test('a new password is set by the link of a letter, once, and ends the sessions elsewhere', async () => {
  const { id } = await create.person()
  const elsewhere = (await startSession(id, { isShared: false })).split(';')[0] ?? ''
  const token = await letterTo(id, 'reset')
  const args = (form?: [string, string][]) => routeArgs({ params: { token }, ...(form && { form }) })
  for (let time = 0; time < 2; time++) expect(await loader(await args())).toEqual({ isOpen: true })
  expect(await ledTo(action(await args(password)))).toBe('/ru/learn')
  expect(await findSession(elsewhere)).toBeNull()
  expect((await db.person.findUniqueOrThrow({ where: { id } })).passwordHash).toMatch(/^\$argon2id\$/)
  expect(await db.event.count({ where: { personId: id, name: 'password.changed' } })).toBe(1)
  expect(await loader(await args())).toEqual({ isOpen: false })
  expect(await action(await args(password))).toMatchObject({ data: { refusal: 'link-over' }, init: { status: 409 } })
})

test('a link for signing in sets no password', async () => {
  const { id } = await create.person()
  const token = await letterTo(id, 'sign-in')
  expect(await action(await routeArgs({ params: { token }, form: password }))).toMatchObject({ init: { status: 409 } })
  expect(await ledTo(signIn(await routeArgs({ params: { token }, form: [] })))).toBe('/ru/learn')
})
