import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { backUpNightly, lastDue } from '#app/domains/operations/back-up/nightly.ts'
import { setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { closeThreads } from '#app/platform/load/threads.ts'

afterEach(() => setClock(undefined))
afterAll(async () => {
  await closeThreads()
  rmSync(env.backups, { recursive: true, force: true })
})

const at = async (moment: string) => {
  setClock(new Date(moment))
  await backUpNightly()
}

test('the night is over at half past two in Bishkek', () => {
  setClock(new Date('2030-03-05T20:29:00Z'))
  expect(lastDue().toISOString()).toBe('2030-03-04T20:30:00.000Z')
  setClock(new Date('2030-03-05T20:31:00Z'))
  expect(lastDue().toISOString()).toBe('2030-03-05T20:30:00.000Z')
})

test('a back-up is made once a night, opened and counted; in full once a week', async () => {
  for (const moment of ['2030-03-05T20:31:00Z', '2030-03-05T20:46:00Z', '2030-03-06T03:00:00Z']) await at(moment)
  for (const day of ['06', '07', '12']) await at(`2030-03-${day}T20:31:00Z`)
  const rows = await db.backUp.findMany({ orderBy: { startedAt: 'asc' } })
  expect(rows.map(({ file, failure }) => ({ file, failure }))).toEqual(
    ['05', '06', '07', '12'].map((day) => ({ file: `bilim-203003${day}T203100Z.tar.gz`, failure: null })),
  )
  expect(rows.map(({ drill }) => (drill as { isFull?: boolean }).isFull)).toEqual([true, false, false, true])
  expect(readdirSync(env.backups).sort()).toEqual(rows.map(({ file }) => file))
})

test('what rotation lets go is deleted, and nothing else in the folder', async () => {
  writeFileSync(join(env.backups, 'by-hand.tar.gz'), '')
  await transaction(() =>
    db.backUp.create({
      data: { id: 'old', startedAt: new Date('2030-01-02T20:30:00Z'), file: 'old.tar.gz', bytes: 1 },
    }),
  )
  await transaction(() =>
    db.backUp.create({
      data: { id: 'older', startedAt: new Date('2030-01-02T20:29:00Z'), file: 'older.tar.gz', bytes: 1 },
    }),
  )
  for (const name of ['old.tar.gz', 'older.tar.gz']) writeFileSync(join(env.backups, name), '')
  await at('2030-03-13T20:31:00Z')
  expect(['old', 'older', 'by-hand'].map((name) => existsSync(join(env.backups, `${name}.tar.gz`)))).toEqual([
    true,
    false,
    true,
  ])
})

test('a back-up that cannot be made is noted with why, and tried again after an hour', async () => {
  rmSync(env.backups, { recursive: true })
  writeFileSync(env.backups, 'a file in its way')
  await at('2030-04-05T20:31:00Z')
  await at('2030-04-05T20:46:00Z')
  const failed = await db.backUp.findMany({ where: { failure: { not: null } } })
  expect(failed.map(({ failure }) => failure)).toEqual([expect.stringMatching(/BILIM_BACKUPS|EEXIST/)])
  rmSync(env.backups)
  await at('2030-04-05T21:40:00Z')
  expect(await db.backUp.findFirst({ orderBy: { startedAt: 'desc' } })).toMatchObject({ failure: null })
})
