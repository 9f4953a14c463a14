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

test('what is made at once is kept as well, and what cannot be made is not', () => {
  const read: string[] = []
  const list = keepEach((text: string) => {
    read.push(text)
    return JSON.parse(text) as number[]
  })
  expect([list('[1]'), list('[1]'), list('[2]')]).toEqual([[1], [1], [2]])
  for (let time = 0; time < 2; time++) expect(() => list('no')).toThrow(SyntaxError)
  expect(read).toEqual(['[1]', '[2]', 'no', 'no'])
})
