import { expect, onTestFinished, test } from 'vitest'
import { setClock } from '#app/platform/clock.ts'
import { queue } from '#app/platform/queue/index.ts'
import { jobs } from '#jobs/index.ts'
import { addScheduled, schedule } from '#jobs/schedule.ts'

test('what the clock asks for is asked once in its stretch of time, by however many processes', async () => {
  onTestFinished(() => setClock(undefined))
  const added = async (moment: string) => {
    const before = (await queue.counts()).waiting
    setClock(new Date(moment))
    await Promise.all([addScheduled(), addScheduled()])
    await addScheduled()
    return (await queue.counts()).waiting - before
  }
  expect(await added('2026-11-21T10:00:00Z')).toBe(schedule.length)
  expect(await added('2026-11-21T10:00:59Z')).toBe(0)
  expect(await added('2026-11-21T10:01:00Z')).toBe(1)
  expect(await added('2026-11-21T10:05:00Z')).toBe(3)
  expect(await added('2026-11-21T11:00:00Z')).toBe(schedule.length)
})

test('the queue knows how to do everything the clock asks for', async () => {
  const known = jobs.map(({ name }) => name)
  expect(schedule.map(({ work }) => work.name).filter((name) => !known.includes(name))).toEqual([])
})
