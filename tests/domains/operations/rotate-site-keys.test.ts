import { expect, test } from 'vitest'
import { personOf, unsubscribeAddress } from '#app/domains/notifications/unsubscribe-token.ts'
import { rotateSiteKeys } from '#app/domains/operations/rotate-site-keys.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

const tokenIn = (address: string) => address.split('/').at(-1) ?? ''

test('links in letters are made with a new key at once, those of earlier letters still work, and it is noted', async () => {
  const personId = newId()
  const before = tokenIn(unsubscribeAddress(personId))
  const number = await rotateSiteKeys()
  const after = tokenIn(unsubscribeAddress(personId))
  expect(after.startsWith(`${personId}.${number}.`)).toBe(true)
  expect(after).not.toBe(before)
  expect(personOf(before)).toBe(personId)
  expect(personOf(after)).toBe(personId)
  expect(await db.event.findMany({ where: { name: 'keys.rotated' }, select: { data: true } })).toEqual([
    { data: { number } },
  ])
})
