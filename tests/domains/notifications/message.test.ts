import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { findMessage, keepMessage, listMessages } from '#app/domains/notifications/message.ts'
import { create } from '#tests/support/create.ts'

const all = { channel: null, page: 1, size: 50 }

test('kept messages are there for who operates the site, and for nobody else, not even the person written to', async () => {
  const learner = await create.person()
  await keepMessage({
    cause: 'c1',
    purpose: 'notice',
    personId: learner.id,
    channel: 'mail',
    recipient: `${learner.id}@example.org`,
    locale: 'ru',
    subject: 'Ваш сертификат',
    text: 'Готов.',
  })
  const operator: PersonActor = { ...learner, grants: [{ role: 'administrator', scope: 'all', scopeId: null }] }
  const { messages, count } = await listMessages(operator, all)
  expect([count, messages.map(({ subject, name, state }) => [subject, name, state])]).toEqual([
    1,
    [['Ваш сертификат', 'Toktogulova Aigul', 'kept']],
  ])
  const id = messages[0]?.id ?? ''
  expect(await findMessage(operator, id)).toMatchObject({ text: 'Готов.', state: 'kept' })
  expect(await listMessages(operator, { ...all, channel: 'sms' })).toEqual({ messages: [], count: 0 })
  expect(await listMessages(operator, { ...all, onlyFailed: true })).toEqual({ messages: [], count: 0 })
  expect(await listMessages(learner, all)).toEqual({ messages: [], count: 0 })
  expect(await findMessage(learner, id)).toBeNull()
})
