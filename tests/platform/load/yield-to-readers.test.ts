import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { giveWay, inBackground, isAnswering, noteAnswered, rest } from '#app/platform/load/yield-to-readers.ts'

/** True when background work goes on in the same turn, after the server was busy for a while. */
async function goesOnAtOnce(): Promise<boolean> {
  const until = performance.now() + 30
  while (performance.now() < until);
  let isOver = false
  const resting = rest().then(() => {
    isOver = true
  })
  await turn()
  const wasAtOnce = isOver
  await resting
  return wasAtOnce
}

test('background work rests while people are being answered, and only then', async () => {
  expect([isAnswering(), await goesOnAtOnce()]).toEqual([false, true])
  noteAnswered()
  expect([isAnswering(), await goesOnAtOnce()]).toEqual([true, false])
})

test('background work lets people in before each of its questions to the database, and nobody else does', async () => {
  let isIn = false
  const isFirst = async (work: () => Promise<void>) => {
    isIn = false
    setImmediate(() => {
      isIn = true
    })
    await work()
    return !isIn
  }
  noteAnswered()
  expect(await isFirst(() => giveWay())).toBe(true)
  expect(await isFirst(() => inBackground(giveWay))).toBe(false)
})
