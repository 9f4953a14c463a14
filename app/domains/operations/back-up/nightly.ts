import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Task } from '#app/domains/operations/back-up/back-up-thread.ts'
import type { Counted } from '#app/domains/operations/back-up/drill.ts'
import { backUpName, type Made } from '#app/domains/operations/back-up/make.ts'
import { keptBackUps } from '#app/domains/operations/back-up/rotation.ts'
import { days, hours, later, minutes, now, today } from '#app/platform/clock.ts'
import { inTurn } from '#app/platform/database/advisory-lock.ts'
import { db, query, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { failureOf } from '#app/platform/failure.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { newId } from '#app/platform/ids.ts'
import { runInThread, threadFile } from '#app/platform/load/threads.ts'

const zone = timeZones.KG
// Any number will do that is no other's.
const turn = 20261126
const longest = hours(3)

/** Makes the back-up of the night once 02:30 has passed, opens it and counts, and deletes those that are too old. */
export const backUpNightly = (): Promise<void> =>
  inTurn(turn, async () => {
    if (!(await isDue())) return
    const id = await makeOne()
    if (id) await drillOne(id)
    await deleteOld()
  })

/** When the night's back-up was last due: 02:30 of today or of yesterday. */
export function lastDue(): Date {
  const due = nightOf(today(zone))
  return due > now() ? later(due, -days(1)) : due
}

// Neither country has had summer time for twenty years, and a change would move the back-up by an hour.
const nightOf = (day: string): Date => new Date(`${day}T02:30:00+06:00`)

async function isDue(): Promise<boolean> {
  const due = lastDue()
  const last = await db.backUp.findFirst({ orderBy: { startedAt: 'desc' } })
  if (!last) return due > (await firstDay())
  if (last.finishedAt && !last.failure) return last.startedAt < due
  return last.startedAt < later(now(), -hours(1))
}

/** A site that began after that night has nothing of it to lose. */
async function firstDay(): Promise<Date> {
  const [first] = await query<{ at: Date | number | string }>`SELECT MIN(finished_at) AS at FROM _prisma_migrations`
  return new Date(typeof first?.at === 'bigint' ? Number(first.at) : (first?.at ?? now()))
}

async function makeOne(): Promise<string | null> {
  const [id, startedAt] = [newId(), now()]
  const file = join(env.backups, backUpName(startedAt))
  await transaction(() => db.backUp.create({ data: { id, startedAt, file: basename(file) } }))
  const result = await asked<Made>({ task: 'make', file }).then(
    ({ bytes, sha256 }) => ({ bytes, sha256 }),
    (error) => ({ failure: failureOf(error) }),
  )
  await transaction(() => db.backUp.update({ where: { id }, data: { finishedAt: now(), ...result } }))
  return 'failure' in result ? null : id
}

async function drillOne(id: string): Promise<void> {
  const { file } = await db.backUp.findUniqueOrThrow({ where: { id }, select: { file: true } })
  const task = (await isFullDue()) ? 'drill-in-full' : 'drill'
  const drill = await asked<Counted>({ task, file: join(env.backups, file) }).catch((error) => ({
    failure: failureOf(error),
  }))
  await transaction(() => db.backUp.update({ where: { id }, data: { drilledAt: now(), drill } }))
}

async function isFullDue(): Promise<boolean> {
  // A little less than a week, or it would come a night later each time.
  const since = later(now(), minutes(30) - days(7))
  const drilled = await db.backUp.findMany({ where: { drilledAt: { gt: since } }, select: { drill: true } })
  return !drilled.some(({ drill }) => (drill as { isFull?: boolean } | null)?.isFull)
}

/** Deletes the files that rotation lets go, and their rows; failures are forgotten after a month. */
async function deleteOld(): Promise<void> {
  const rows = await db.backUp.findMany({
    select: { id: true, startedAt: true, file: true, failure: true, bytes: true },
  })
  const made = rows.filter(({ bytes }) => bytes !== null)
  const kept = keptBackUps(made, zone)
  const gone = rows.filter(({ id, startedAt, bytes }) =>
    bytes === null ? startedAt < later(now(), -days(30)) : !kept.has(id),
  )
  for (const { file } of gone) await rm(join(env.backups, basename(file)), { force: true })
  await transaction(() => db.backUp.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } }))
}

const asked = <Result>(task: Task): Promise<Result> =>
  runInThread(threadFile('back-up-thread', import.meta.url), task, longest)
