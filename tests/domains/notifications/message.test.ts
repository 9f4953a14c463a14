import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { findMessage, keepMessage, listMessages } from '#app/domains/notifications/message.ts'
import { create } from '#tests/support/create.ts'

test('kept messages are there for who operates the site, and for nobody else, not even the person written to', async () => {
  const learner = await create.person()
  await keepMessage({ cause: 'c1', personId: learner.id, locale: 'ru', subject: 'Ваш сертификат', text: 'Готов.' })
  const operator: PersonActor = { ...learner, grants: [{ role: 'administrator', scope: 'all', scopeId: null }] }
  const { messages, count } = await listMessages(operator, 1, 50)
  expect([count, messages.map(({ subject }) => subject)]).toEqual([1, ['Ваш сертификат']])
  const id = messages[0]?.id ?? ''
  expect(await findMessage(operator, id)).toMatchObject({ text: 'Готов.' })
  expect(await listMessages(learner, 1, 50)).toEqual({ messages: [], count: 0 })
  expect(await findMessage(learner, id)).toBeNull()
})
