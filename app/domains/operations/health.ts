import { readFileSync } from 'node:fs'
import { stat, statfs } from 'node:fs/promises'
import { type Actor, canOperate } from '#app/domains/actor.ts'
import { countJobs } from '#app/domains/operations/job-list.ts'
import { unlessAway } from '#app/domains/operations/queue-away.ts'
import { findWorkerSigns } from '#app/domains/operations/workers.ts'
import { days, hours, later, minutes, now } from '#app/platform/clock.ts'
import { db, query } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { nearestFile } from '#app/platform/nearest-file.ts'
import { queue } from '#app/platform/queue/index.ts'

const startedAt = now()
const gigabyte = 1024 ** 3
// What waits longer than that waits for something to be mended.
const longestWait = minutes(10)
const lookedThrough = 1000

/** How the site is, line by line, and which lines need a hand; null for who may not operate. */
export async function findHealth(actor: Actor) {
  if (!canOperate(actor)) return null
  const [worker, waiting, jobs, disk, failedMail, backUp, databaseBytes] = await Promise.all([
    findWorkerSigns(),
    findOldestWait(),
    countJobs(),
    findDisk(),
    db.message.count({ where: { failedAt: { gt: later(now(), -days(7)) } } }),
    findBackUps(),
    findDatabaseBytes(),
  ])
  const { version } = JSON.parse(readFileSync(nearestFile('package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return {
    worker: { isGood: (worker?.aliveCount ?? 0) > 0, signs: worker },
    queue: {
      isGood: waiting !== null && waiting < longestWait,
      waitMinutes: waiting === null ? null : Math.floor(waiting / minutes(1)),
    },
    deadJobs: { isGood: jobs?.dead === 0, count: jobs?.dead ?? null },
    disk,
    failedMail: { isGood: failedMail === 0, count: failedMail },
    ...backUp,
    databaseBytes,
    version,
    startedAt,
  }
}

/** How long the job that is due longest waits already; null while the queue is away. */
async function findOldestWait(): Promise<number | null> {
  const lines = await unlessAway(queue.list('waiting', lookedThrough))
  return lines && Math.max(0, ...lines.map(({ at }) => now().getTime() - at.getTime()))
}

/** How much room there is where the data folder lies. */
export async function findDisk() {
  const { bavail, blocks, bsize } = await statfs(env.data)
  const [free, whole] = [bavail * bsize, blocks * bsize]
  return { isGood: free > gigabyte && free > whole / 20, free, whole }
}

async function findBackUps() {
  const [last, made, drilled] = await Promise.all([
    db.backUp.findFirst({ where: { finishedAt: { not: null } }, orderBy: { startedAt: 'desc' } }),
    db.backUp.findFirst({ where: { bytes: { not: null } }, orderBy: { startedAt: 'desc' } }),
    db.backUp.findFirst({ where: { drilledAt: { not: null } }, orderBy: { drilledAt: 'desc' } }),
  ])
  const drill = drilled?.drill as { failure?: string; rows?: number; files?: number } | null
  return {
    backUp: {
      isGood: !last?.failure && made !== null && made.startedAt > later(now(), -hours(26)),
      at: made?.startedAt ?? null,
      bytes: made?.bytes ?? null,
      failure: last?.failure ?? null,
    },
    drill: {
      isGood: drill !== null && drill !== undefined && drill.failure === undefined,
      at: drilled?.drilledAt ?? null,
      rows: drill?.rows ?? null,
      files: drill?.files ?? null,
      failure: drill?.failure ?? null,
    },
  }
}

async function findDatabaseBytes(): Promise<number> {
  if (env.DATABASE_URL) {
    const [row] = await query<{ bytes: bigint }>`SELECT pg_database_size(current_database()) AS bytes`
    return Number(row?.bytes ?? 0)
  }
  const sizes = await Promise.all(
    [env.sqliteFile, `${env.sqliteFile}-wal`].map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
