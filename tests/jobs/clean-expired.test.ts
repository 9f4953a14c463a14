import { expect, onTestFinished, test } from 'vitest'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { beat } from '#app/platform/queue/beat.ts'
import { queue } from '#app/platform/queue/index.ts'
import { cleanExpired } from '#jobs/clean-expired.ts'
import { create } from '#tests/support/create.ts'

test('what has run out is forgotten, what has not is kept, and twice is as good as once', async () => {
  const start = now()
  onTestFinished(() => setClock(undefined))
  const { id: personId } = await create.person()
  await startSession(personId, { isShared: true })
  await beat('gone', start)
  const worker = queue.work([{ name: 'errand', run: async () => undefined }])
  await queue.add('long-ago', { name: 'errand', payload: {}, attempts: 1 })
  await done('long-ago')

  setClock(later(start, days(8)))
  const cookie = await startSession(personId, { isShared: false })
  await beat('alive', start)
  await queue.add('lately', { name: 'errand', payload: {}, attempts: 1 })
  await done('lately')
  await worker.close()

  await cleanExpired.run({})
  await cleanExpired.run({})
  expect(await db.session.count({ where: { personId } })).toBe(1)
  expect((await findSession(cookie.split(';')[0] ?? ''))?.actor.id).toBe(personId)
  expect((await queue.list('done', 10)).map(({ id }) => id)).toEqual(['lately'])
  expect((await db.workerBeat.findMany()).map(({ id }) => id)).toEqual(['alive'])
})

const done = (id: string) =>
  expect.poll(async () => (await queue.list('done', 10)).map((line) => line.id), { timeout: 10_000 }).toContain(id)
