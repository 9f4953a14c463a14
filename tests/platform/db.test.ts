import { expect, test } from 'vitest'
import { afterCommit, db, transaction } from '#app/platform/db.ts'

const message = (id: string) => ({
  id,
  cause: id,
  channel: 'mail',
  recipient: 'a@example.org',
  locale: 'en',
  subject: 's',
  text: 't',
  createdAt: new Date(),
})
const exists = async (id: string) => (await db.message.findUnique({ where: { id } })) !== null

test('a write during an open transaction survives that transaction being rolled back', async () => {
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = transaction(async () => {
    await db.message.create({ data: message('rolled-back') })
    await gate
    throw new Error('no')
  })
  const second = transaction(() => db.message.create({ data: message('kept') }))
  expect(await exists('rolled-back')).toBe(false)
  release()
  await expect(first).rejects.toThrow('no')
  await second
  expect(await exists('kept')).toBe(true)
  expect(await exists('rolled-back')).toBe(false)
})

test('a write outside a transaction is refused by the database', async () => {
  await expect(db.message.create({ data: message('outside') })).rejects.toThrow()
  expect(await exists('outside')).toBe(false)
})

test('a transaction inside a transaction joins it', async () => {
  await expect(
    transaction(async () => {
      await transaction(() => db.message.create({ data: message('inner') }))
      throw new Error('outer')
    }),
  ).rejects.toThrow('outer')
  expect(await exists('inner')).toBe(false)
})

test('what waits for the commit happens after it, and not after a rollback', async () => {
  const happened: string[] = []
  await transaction(async () => {
    afterCommit(() => happened.push('committed'))
    expect(happened).toEqual([])
  })
  await transaction(async () => {
    afterCommit(() => happened.push('rolled back'))
    throw new Error('no')
  }).catch(() => undefined)
  expect(happened).toEqual(['committed'])
})

test('transactions that read and then write lose no count', async () => {
  await transaction(() =>
    db.contentEpoch.upsert({ where: { id: 2 }, create: { id: 2, number: 0 }, update: { number: 0 } }),
  )
  await Promise.all(
    Array.from({ length: 50 }, () =>
      transaction(async () => {
        const { number } = await db.contentEpoch.findUniqueOrThrow({ where: { id: 2 } })
        await db.contentEpoch.update({ where: { id: 2 }, data: { number: number + 1 } })
      }),
    ),
  )
  expect((await db.contentEpoch.findUniqueOrThrow({ where: { id: 2 } })).number).toBe(50)
})
