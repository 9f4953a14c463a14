import { expect, test } from 'vitest'
import { findWorkerSigns } from '#app/domains/operations/workers.ts'
import { days, later, minutes, now, seconds } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

const beat = (age: number) =>
  transaction(() =>
    db.workerBeat.create({ data: { id: newId(), startedAt: later(now(), -days(2)), at: later(now(), -age) } }),
  )

test('a worker is alive for two minutes after its last sign, and forgotten after a day', async () => {
  await beat(days(1))
  expect(await findWorkerSigns()).toBeNull()
  await beat(minutes(3))
  expect(await findWorkerSigns()).toMatchObject({ aliveCount: 0, lastAt: expect.any(Date) })
  await beat(seconds(5))
  await beat(minutes(1))
  expect(await findWorkerSigns()).toMatchObject({ aliveCount: 2 })
})
