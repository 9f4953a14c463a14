import { expect, test } from 'vitest'
import { z } from 'zod'
import { minutes, seconds } from '#app/platform/clock.ts'
import { backOff, defineJob } from '#app/platform/queue/job.ts'

test('each wait is twice the one before, up to a quarter of an hour', () => {
  const waits = [1, 2, 3, 4, 20].map((attempt) => backOff(attempt, seconds(1), 0.5))
  expect(waits).toEqual([seconds(1), seconds(2), seconds(4), seconds(8), minutes(15)])
})

test('waits are spread by half either way, so that what failed together is not tried together', () => {
  expect([0, 1].map((random) => backOff(1, seconds(1), random))).toEqual([500, 1500])
})

test('a job refuses to run without its ids', async () => {
  const runs: unknown[] = []
  const payload = z.object({ certificateId: z.string() })
  const job = defineJob({ name: 'render', payload, attempts: 5, run: async (ids) => runs.push(ids) })
  await expect(job.run({ certificateId: 7 })).rejects.toThrow('The job render was given no proper certificateId.')
  await job.run({ certificateId: 'a' })
  expect(runs).toEqual([{ certificateId: 'a' }])
  expect(job.with({ certificateId: 'a' })).toEqual({ name: 'render', payload: { certificateId: 'a' }, attempts: 5 })
})
