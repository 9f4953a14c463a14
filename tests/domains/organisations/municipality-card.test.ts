import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import {
  cardSchema,
  changeCard,
  findCard,
  listOwnMunicipalities,
} from '#app/domains/organisations/municipality-card.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

await transaction(async () => {
  for (const id of ['ak-bulak', 'kok-dobo'])
    await db.organisation.create({
      data: { id, kind: 'municipality', texts: { create: { locale: 'ru', name: `Айыл окмоту ${id}` } } },
    })
})
const academy = await create.organisation()
const someone = await create.person({ officialName: 'Бурул Асанова' })
const keeper: PersonActor = {
  ...someone,
  grants: [
    { role: 'municipality-administrator', scope: 'municipality', scopeId: 'ak-bulak' },
    { role: 'municipality-administrator', scope: 'municipality', scopeId: academy.id },
  ],
}
const administrator: PersonActor = { ...someone, grants: [{ role: 'administrator', scope: 'all', scopeId: null }] }
const typed = { population: '6 420', staff: '18', phone: '+996 3123 4-56-78', email: 'ak@bulak.kg', address: 'Ленина, 1' }

test('a municipality administrator keeps the card of her own municipality, and the card says who changed it and when', async () => {
  const change = () => changeCard(keeper, 'ak-bulak', cardSchema.parse(typed))
  expect(await change()).toEqual({ ok: true, fields: ['population', 'staff', 'phone', 'email', 'address'] })
  expect(await change()).toEqual({ ok: true, fields: [] })
  expect(await findCard('ak-bulak', 'ru')).toEqual({
    id: 'ak-bulak',
    name: 'Айыл окмоту ak-bulak',
    card: { ...typed, population: 6420, staff: 18 },
    changed: { at: expect.any(Date), by: 'Бурул Асанова' },
  })
  expect(await db.event.findMany({ where: { name: 'municipality-card.changed' } })).toMatchObject([
    { actorId: keeper.id, personId: null, data: { organisationId: 'ak-bulak' } },
  ])
  expect(await listOwnMunicipalities(keeper, 'ru')).toEqual([{ id: 'ak-bulak', name: 'Айыл окмоту ak-bulak' }])
})

test('an administrator of the site keeps every card; what is left empty is gone', async () => {
  const change = (words: object) => changeCard(administrator, 'kok-dobo', cardSchema.parse(words))
  await change(typed)
  expect(await change({ staff: '19' })).toEqual({ ok: true, fields: ['population', 'staff', 'phone', 'email', 'address'] })
  expect((await findCard('kok-dobo', 'ru'))?.card).toEqual({
    ...{ population: null, staff: 19, phone: null },
    ...{ email: null, address: null },
  })
})

test('nobody keeps the card of another municipality, or of what is none', async () => {
  const no = { ok: false, reason: 'entry-unknown' }
  const card = cardSchema.parse({ staff: '1' })
  expect(await changeCard(keeper, 'kok-dobo', card)).toEqual(no)
  expect(await changeCard(someone, 'ak-bulak', card)).toEqual(no)
  expect(await changeCard(keeper, academy.id, card)).toEqual(no)
  expect(await findCard(academy.id, 'ru')).toBeNull()
})

test('a card takes whole numbers and contacts that can be used', () => {
  const wrong = { population: '6,5', staff: '100001', phone: 'call me', email: 'nowhere', address: 'x\u0007' }
  expect(Object.keys(cardSchema.safeParse(wrong).error?.flatten().fieldErrors ?? {})).toEqual(Object.keys(wrong))
})
