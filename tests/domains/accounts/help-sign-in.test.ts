import { expect, test } from 'vitest'
import { enterByLink } from '#app/domains/accounts/enter-code.ts'
import { findWaysToSend, helpSignIn } from '#app/domains/accounts/help-sign-in.ts'
import { db } from '#app/platform/db.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

const facts = 'Year of birth, last course'

test('a link for signing in goes to what her account has, works once, and the record says where it went', async () => {
  const administrator = await acting('administrator', 'all')
  const person = await create.person()
  const contact = `${person.id}@example.org`
  expect(await findWaysToSend(administrator, person.id)).toEqual([{ kind: 'email', contact }])
  expect(await helpSignIn(administrator, person.id, { facts, to: 'phone' })).toEqual({
    ...{ ok: false, reason: 'contact-missing' },
  })
  expect(await helpSignIn(administrator, person.id, { facts, to: 'email' })).toMatchObject({ ok: true })
  const { text } = await db.message.findFirstOrThrow({ where: { recipient: contact, purpose: 'code' } })
  const [, token = ''] = /sign-in\/link\/(\S+)/.exec(text) ?? []
  expect(await enterByLink(token)).toMatchObject({ ok: true, next: 'signed-in', personId: person.id })
  expect(await enterByLink(token)).toEqual({ ok: false, reason: 'link-over' })
  const { data } = await db.event.findFirstOrThrow({ where: { name: 'person.helped', personId: person.id } })
  expect(data).toEqual({ personId: person.id, facts, sentTo: 'email' })
})

test('who may not help is not told how somebody is reached', async () => {
  const person = await create.person()
  const stranger = await acting('cohort-manager', 'organisation', (await create.organisation()).id)
  expect(await findWaysToSend(stranger, person.id)).toEqual([])
  expect(await helpSignIn(stranger, person.id, { facts, to: 'email' })).toEqual({
    ...{ ok: false, reason: 'person-not-yours' },
  })
  expect(await db.message.count({ where: { personId: person.id } })).toBe(0)
})
