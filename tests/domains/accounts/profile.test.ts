import { expect, test } from 'vitest'
import { searchWords } from '#app/domains/accounts/person-words.ts'
import { changeProfile, findProfile } from '#app/domains/accounts/profile.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

test('she changes her names; which fields changed is noted, never what they say', async () => {
  const [person, other] = [await create.person(), await create.person()]
  const before = await findProfile(person)
  const form = {
    ...before,
    family: '',
    patronymic: 'Маратовна',
    officialName: 'Асанова Айгүл Маратовна',
    sex: 'female' as const,
    country: 'KG' as const,
    locale: 'ky' as const,
  }
  await changeProfile(person, form)
  await changeProfile(person, form)
  expect(await findProfile(person)).toEqual({ ...form, family: null })
  expect(await findProfile(other)).toEqual(before)
  const events = await db.event.findMany({ where: { personId: person.id, name: 'profile.changed' } })
  expect(events.map(({ data }) => data)).toEqual([
    { personId: person.id, fields: ['officialName', 'patronymic', 'locale'] },
  ])
})

test('she is found by the name she has now, and not by the one before', async () => {
  const person = await create.person({ officialName: 'Байкова Гүлзат' })
  const profile = { ...(await findProfile(person)), family: '', patronymic: '', sex: 'female' as const }
  const form = { ...profile, country: 'KG' as const, locale: 'ky' as const }
  await changeProfile(person, { ...form, officialName: 'Садыкова Гүлзат' })
  const words = await db.personWord.findMany({ where: { personId: person.id }, select: { word: true } })
  const kept = words.map(({ word }) => word)
  for (const word of searchWords('Садыкова')) expect(kept).toContain(word)
  for (const word of searchWords('Байкова')) expect(kept).not.toContain(word)
})
