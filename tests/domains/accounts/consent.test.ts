import { expect, test } from 'vitest'
import { agreeToPrivacy, listConsents, privacyVersion } from '#app/domains/accounts/consent.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

test('agreeing to a newer text is noted once, beside the earlier consent', async () => {
  const person = await create.person()
  const earlier = { id: person.id, personId: person.id, text: 'privacy', textVersion: '2025-01', locale: 'ky' }
  await transaction(() => db.consent.create({ data: { ...earlier, givenAt: new Date(0) } }))
  await agreeToPrivacy(person, 'ru')
  await agreeToPrivacy(person, 'uz')
  const consents = await listConsents(person)
  expect(consents.map(({ textVersion, locale }) => [textVersion, locale])).toEqual([
    [privacyVersion, 'ru'],
    ['2025-01', 'ky'],
  ])
  expect(consents[0]?.givenAt.getTime()).toBeLessThanOrEqual(now().getTime())
  expect(await db.event.count({ where: { name: 'consent.given', personId: person.id } })).toBe(1)
})
