import { expect, onTestFinished, test } from 'vitest'
import { hours, later, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { closeOverdueAttempts } from '#jobs/close-overdue-attempts.ts'
import { create } from '#tests/support/create.ts'

test('an attempt whose time is over is handed in once for whoever left', async () => {
  const start = now()
  onTestFinished(() => setClock(undefined))
  const overdue = await create.attempt()
  setClock(later(start, hours(1)))
  const open = await create.attempt()
  await closeOverdueAttempts.run({})
  const first = await db.attemptResult.findMany()
  await closeOverdueAttempts.run({})
  expect(await db.attemptResult.findMany()).toEqual(first)
  expect(first).toMatchObject([{ attemptId: overdue.id, endedBy: 'time' }])
  expect(await db.attemptResult.findUnique({ where: { attemptId: open.id } })).toBeNull()
})
