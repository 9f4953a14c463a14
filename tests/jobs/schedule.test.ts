import { expect, onTestFinished, test } from 'vitest'
import { later, minutes, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import { jobs } from '#jobs/index.ts'
import { addScheduled, schedule } from '#jobs/schedule.ts'
import { drain } from '#tests/support/jobs.ts'

const start = new Date('2026-11-21T10:00:00Z')
const names = schedule.map(({ work }) => work.name)
const dueWithin = (minute: number) =>
  schedule.flatMap(({ every, work }) => (every <= minutes(minute) ? work.name : [])).sort()

/** What several processes ask for at this moment, and what is then done. */
async function askedAt(minute: number): Promise<string[]> {
  onTestFinished(() => setClock(undefined))
  setClock(later(start, minutes(minute)))
  await Promise.all([addScheduled(), addScheduled()])
  await addScheduled()
  const asked = (await queue.list('waiting', 100)).map(({ name }) => name)
  await drain()
  return asked.sort()
}

test('what the clock asks for is asked once when it is due again, by however many processes', async () => {
  expect(await askedAt(0)).toEqual([...names].sort())
  expect(await askedAt(0.5)).toEqual([])
  expect(await askedAt(1)).toEqual(dueWithin(1))
  expect(dueWithin(1)).toContain('close-overdue-attempts')
  expect(await askedAt(5)).toEqual(dueWithin(5))
  expect(dueWithin(5)).toContain('notify-missed')
  expect(await askedAt(65)).toEqual([...names].sort())
})

test('when the clock was set back everything is asked for as before', async () => {
  await askedAt(100)
  expect(await askedAt(-1000)).toEqual([...names].sort())
  expect(await askedAt(-999)).toEqual(dueWithin(1))
})

test('what the clock asks for leaves one line each, however often it was done', async () => {
  for (const minute of [200, 300, 400]) await askedAt(minute)
  expect((await db.job.findMany({ select: { id: true, state: true } })).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    [...names].sort().map((id) => ({ id, state: 'done' })),
  )
})

test('the queue knows how to do everything the clock asks for', async () => {
  const known = jobs.map(({ name }) => name)
  expect(names.filter((name) => !known.includes(name))).toEqual([])
})
