import { type Job as BullJob, UnrecoverableError, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { failureOf } from '#app/platform/failure.ts'
import { log } from '#app/platform/log.ts'
import { backOff, type Job, type JobState, type Pace, vanished } from '#app/platform/queue/job.ts'
import { logFailure } from '#app/platform/queue/log-failure.ts'

/** Takes work from Redis, a few pieces at a time. `close` takes no more and lets what is running end, also without Redis. */
export function startBullWorker(url: string, name: string, pace: Pace, jobs: readonly Job[]) {
  const byName = new Map(jobs.map((job) => [job.name, job]))
  const connection = new Redis(url, { maxRetriesPerRequest: null })
  const running = new Set<Promise<void>>()
  const run = (row: BullJob) => {
    const ended = runOne(row, byName.get(row.name)).finally(() => running.delete(ended))
    running.add(ended)
    return ended
  }
  const worker = new Worker(name, run, {
    connection,
    concurrency: 4,
    lockDuration: pace.lease,
    stalledInterval: pace.lease,
    // How often work may be taken up is decided by its attempts alone.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    settings: { backoffStrategy: (attempt) => backOff(attempt, pace.wait) },
  })
  worker.on('error', complain)
  worker.on('failed', (row) => row && logFailure(lineOf(row, 'running'), row.finishedOn ? 'dead' : 'waiting'))
  return {
    async close() {
      // BullMQ waits for Redis for ever. Without it, what ran cannot be noted as done and is another attempt elsewhere.
      const away = connection.status === 'ready' && new Promise((resolve) => connection.once('close', resolve))
      await Promise.race([worker.close(), away])
      await Promise.allSettled(running)
      connection.disconnect()
    },
  }
}

/** Notes that Redis could not be asked; the work itself is tried again. */
export const complain = (error: unknown) => log.error({ failure: failureOf(error) }, 'The queue on Redis failed.')

/** BullMQ counts attempts that failed; one whose worker went away counts too, so the starts decide. */
async function runOne(row: BullJob, job: Job | undefined): Promise<void> {
  const most = maxAttemptsOf(row)
  if (row.attemptsStarted > most) throw new UnrecoverableError(vanished)
  try {
    if (!job) throw new Error(`No job is called ${row.name}.`)
    await job.run(row.data)
  } catch (error) {
    const failure = failureOf(error)
    throw row.attemptsStarted >= most ? new UnrecoverableError(failure) : new Error(failure)
  }
}

const maxAttemptsOf = (row: BullJob) => row.opts.attempts ?? 1

/** A piece of work as every queue shows it. */
export const lineOf = (row: BullJob, state: JobState) => ({
  id: row.id ?? '',
  name: row.name,
  payload: row.data as unknown,
  state,
  attempts: Math.min(row.attemptsStarted, maxAttemptsOf(row)),
  maxAttempts: maxAttemptsOf(row),
  failure: row.failedReason ?? null,
  at: new Date(row.finishedOn ?? row.processedOn ?? row.timestamp),
})
