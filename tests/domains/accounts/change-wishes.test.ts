import { expect, test } from 'vitest'
import { changeWishes, findUnsubscriber, unsubscribe } from '#app/domains/accounts/change-wishes.ts'
import { unsubscribeAddress } from '#app/domains/notifications/unsubscribe-token.ts'
import { findWishes, usualWishes } from '#app/domains/notifications/wishes.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

const tokenOf = ({ id }: { id: string }) => unsubscribeAddress(id).split('/').at(-1) ?? ''
const changes = ({ id }: { id: string }) => db.event.count({ where: { personId: id, name: 'wishes.changed' } })

test('what a person chooses about letters holds, and leaves how pages look to her', async () => {
  const person = await create.person()
  expect(await findWishes(person.id)).toEqual(usualWishes)
  const looks = { textSize: 'large', contrast: 'high', motion: 'reduced', layout: 'simple' }
  await transaction(() =>
    db.preferences.create({ data: { personId: person.id, ...looks, ...usualWishes, changedAt: now() } }),
  )
  await changeWishes(person, { channel: 'sms', rhythm: 'daily', quietFrom: 0, quietTo: 90, locale: 'oz' })
  const kept = await db.preferences.findUniqueOrThrow({ where: { personId: person.id } })
  expect(kept).toMatchObject({ ...looks, channel: 'sms', rhythm: 'daily', quietTo: 90 })
  expect((await db.person.findUniqueOrThrow({ where: { id: person.id } })).locale).toBe('oz')
  expect(await changes(person)).toBe(1)
})

test('the token of a letter stops letters to its own reader, once, however often it is used', async () => {
  const [person, other] = [await create.person({ locale: 'uz' }), await create.person()]
  for (let time = 0; time < 3; time++) expect(await unsubscribe(tokenOf(person))).toEqual({ locale: 'uz' })
  expect(await findWishes(person.id)).toEqual({ ...usualWishes, channel: 'none' })
  expect(await findWishes(other.id)).toEqual(usualWishes)
  expect(await changes(person)).toBe(1)
})

test('a token that the site has not made stops nothing', async () => {
  const [person, other] = [await create.person(), await create.person()]
  const mark = tokenOf(other).slice(other.id.length)
  for (const token of [person.id, `${person.id}${mark}`, `${person.id}.1.${'A'.repeat(22)}`, '', '.', 'ю.ю'])
    expect([token, await unsubscribe(token), await findUnsubscriber(token)]).toEqual([token, null, null])
  expect(await findWishes(person.id)).toEqual(usualWishes)
})
