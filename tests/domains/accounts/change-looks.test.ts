import { expect, test } from 'vitest'
import { changeLooks, looksSchema } from '#app/domains/accounts/change-looks.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { findWishes } from '#app/domains/notifications/wishes.ts'
import { create } from '#tests/support/create.ts'

test('pages look as she chose in whatever session, and her letters stay as they were', async () => {
  const person = await create.person()
  const looks = { textSize: 'largest', contrast: 'high', motion: 'reduced', layout: 'simple' } as const
  const wishes = await findWishes(person.id)
  await changeLooks(person, looks)
  const cookie = (await startSession(person.id, { isShared: false })).split(';')[0] ?? ''
  expect((await findSession(cookie))?.looks).toEqual(looks)
  expect(await findWishes(person.id)).toEqual(wishes)
})

test('looks that there are not are refused', () => {
  const wrong = looksSchema.safeParse({ textSize: 'huge', contrast: 'high', motion: 'normal', layout: 'full' })
  expect(wrong.success).toBe(false)
})
