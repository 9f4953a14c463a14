import { expect, test } from 'vitest'
import { keepEach } from '#app/platform/kept.ts'

test('a value is made once for all who ask; after a failure it is made again', async () => {
  const made: string[] = []
  let isBroken = true
  const read = keepEach(async (key: string) => {
    made.push(key)
    if (isBroken) throw new Error('broken')
    return `${key}!`
  })
  const failed = await Promise.allSettled([read('a'), read('a')])
  expect([failed.map(({ status }) => status), made]).toEqual([['rejected', 'rejected'], ['a']])
  isBroken = false
  expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual(['a!', 'a!', 'b!'])
  expect(made).toEqual(['a', 'a', 'b'])
})

test('no more than so many are kept', async () => {
  const made: number[] = []
  const read = keepEach(async (key: number) => made.push(key), 2)
  for (const key of [1, 2, 1, 3, 1]) await read(key)
  expect(made).toEqual([1, 2, 3, 1])
})
