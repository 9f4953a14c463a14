import { expect, test } from 'vitest'
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
