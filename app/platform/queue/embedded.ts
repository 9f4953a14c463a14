import { now } from '#app/platform/clock.ts'
import { afterCommit, db, onceMoreIfTaken, transaction } from '#app/platform/db.ts'
import { startEmbeddedWorker } from '#app/platform/queue/embedded-worker.ts'
import { isDueAgain, type JobState, type Queue, usualPace } from '#app/platform/queue/job.ts'
import { readPayload } from '#app/platform/queue/lease.ts'

/** The queue in the job table of the database: nothing to install, survives kill -9, works on both databases. */
export function embeddedQueue(pace = usualPace): Queue {
  const workers = new Set<{ wake(): void }>()
  const wake = () => {
    for (const worker of workers) worker.wake()
  }

  const add: Queue['add'] = async (id, { name, payload, attempts }) => {
    const plan = { state: 'waiting', runAt: now(), attempts: 0, maxAttempts: attempts, createdAt: now() }
    await onceMoreIfTaken(() =>
      transaction(async () => {
        if (await db.job.findUnique({ where: { id }, select: { id: true } })) return
        await db.job.create({ data: { id, name, payload: payload as object, ...plan } })
        afterCommit(wake)
      }),
    )
  }

  return {
    add,

    async repeat(work, every) {
      const id = work.name
      const last = await db.job.findUnique({ where: { id }, select: { finishedAt: true } })
      if (!last) return add(id, work)
      if (!last.finishedAt || !isDueAgain(last.finishedAt, every)) return
      const plan = { state: 'waiting', attempts: 0, runAt: now(), finishedAt: null }
      await transaction(() => {
        afterCommit(wake)
        return db.job.updateMany({ where: { id, finishedAt: last.finishedAt }, data: plan })
      })
    },

    work(jobs) {
      const worker = startEmbeddedWorker(jobs, pace)
      workers.add(worker)
      return {
        close() {
          workers.delete(worker)
          return worker.close()
        },
      }
    },

    async counts() {
      const rows = await db.job.groupBy({ by: ['state'], _count: true })
      const counts: Record<JobState, number> = { waiting: 0, running: 0, done: 0, dead: 0 }
      for (const row of rows) counts[row.state as JobState] = row._count
      return counts
    },

    async list(state, limit) {
      const rows = await db.job.findMany({
        where: { state },
        orderBy: [{ finishedAt: 'desc' }, { runAt: 'desc' }],
        take: limit,
        omit: { payload: true },
      })
      const payloads = await readPayloads(rows.map(({ id }) => id))
      return rows.map(({ id, name, attempts, maxAttempts, failure, finishedAt, runAt }) => ({
        ...{ id, name, payload: payloads.get(id) ?? null, state, attempts, maxAttempts, failure },
        at: finishedAt ?? runAt,
      }))
    },

    async retry(id) {
      const plan = { state: 'waiting', attempts: 0, runAt: now(), finishedAt: null }
      const { count } = await transaction(() => {
        afterCommit(wake)
        return db.job.updateMany({ where: { id, state: 'dead' }, data: plan })
      })
      return count === 1
    },

    async clean(before, most) {
      const where = { state: 'done', finishedAt: { lt: before } }
      const rows = await db.job.findMany({ where, take: most, select: { id: true } })
      if (rows.length === 0) return 0
      const ids = rows.map(({ id }) => id)
      return (await transaction(() => db.job.deleteMany({ where: { ...where, id: { in: ids } } }))).count
    },

    async close() {
      workers.clear()
    },
  }
}

// All at once, and one by one only when a row among them is damaged.
async function readPayloads(ids: string[]): Promise<Map<string, unknown>> {
  try {
    const rows = await db.job.findMany({ where: { id: { in: ids } }, select: { id: true, payload: true } })
    return new Map(rows.map(({ id, payload }) => [id, payload]))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const read = await Promise.all(ids.map(async (id) => [id, (await readPayload(id))?.payload ?? null] as const))
    return new Map(read)
  }
}
