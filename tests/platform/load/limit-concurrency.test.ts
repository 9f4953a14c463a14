import { expect, test } from 'vitest'
import { takeTurns } from '#app/platform/load/limit-concurrency.ts'

test('no more run at once than there are turns, and the others follow in their order', async () => {
  const turns = takeTurns(2)
  const begun: number[] = []
  let running = 0
  let most = 0
  const work = (number: number) =>
    turns.run(async () => {
      begun.push(number)
      most = Math.max(most, ++running)
      await new Promise((done) => setImmediate(done))
      running--
      return number
    })
  const all = [1, 2, 3, 4, 5].map(work)
  expect(turns.waiting()).toBe(3)
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5])
  expect(begun).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
  expect(turns.waiting()).toBe(0)
})

test('work that fails gives its turn to the next', async () => {
  const turns = takeTurns(1)
  const failing = turns.run(() => Promise.reject(new Error('broken')))
  const next = turns.run(async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})
