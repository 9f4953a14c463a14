import { Job as BullJob, Queue as BullQueue, UnrecoverableError, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { days, minutes, now, seconds } from '#app/platform/clock.ts'
import { log } from '#app/platform/log.ts'
import {
  backOff,
  failureOf,
  isDueAgain,
  type Job,
  type JobState,
  type Pace,
  type Queue,
  QueueAway,
  usualPace,
  vanished,
} from '#app/platform/queue/job.ts'
import { logFailure } from '#app/platform/queue/log-failure.ts'
import { startRounds } from '#app/platform/queue/rounds.ts'

const states = {
  waiting: ['waiting', 'delayed', 'prioritized'],
  running: ['active'],
  done: ['completed'],
  dead: ['failed'],
} as const

/** The queue on Redis through BullMQ, for installations with several processes. */
export function bullQueue(url: string, name = 'bilim', pace = usualPace): Queue {
  let opened: ReturnType<typeof openQueue> | undefined
  const open = () => {
    opened ??= openQueue(url, name)
    return opened.queue
  }

  /** What Redis says; while it is away, nobody waits for it. */
  const answered = async <T>(ask: (queue: BullQueue) => Promise<T>): Promise<T> => {
    const queue = open()
    const isAway = () => ['reconnecting', 'close', 'end'].includes(opened?.connection.status ?? '')
    if (isAway()) throw new QueueAway()
    return ask(queue).catch((error) => {
      throw opened?.connection.status === 'ready' ? error : new QueueAway()
    })
  }

  return {
    async add(id, { name: job, payload, attempts }) {
      await open().add(job, payload, {
        jobId: id,
        attempts,
        backoff: { type: 'spread' },
        removeOnComplete: { age: days(7) / 1000 },
        removeOnFail: false,
      })
    },

    async repeat(work, every) {
      const last = await BullJob.fromId(open(), work.name)
      if (!last) return this.add(work.name, work)
      if (!last.finishedOn || !isDueAgain(new Date(last.finishedOn), every)) return
      const { finishedOn } = last
      await again(last, (await last.isFailed()) ? 'failed' : 'completed').catch(async (error) => {
        // Whoever asks second is refused, for it is on its way already.
        if ((await BullJob.fromId(open(), work.name))?.finishedOn === finishedOn) throw error
      })
    },

    work(jobs) {
      const worker = startBullWorker(url, name, pace, jobs)
      const retries = startRounds('retries', minutes(1), () => hasten(open()))
      return {
        async close() {
          await retries.stop()
          await worker.close()
        },
      }
    },

    async counts() {
      const counts = await answered((queue) => queue.getJobCounts())
      const sum = (state: JobState) => states[state].reduce((total, bullState) => total + (counts[bullState] ?? 0), 0)
      return { waiting: sum('waiting'), running: sum('running'), done: sum('done'), dead: sum('dead') }
    },

    async list(state, limit) {
      const rows = await answered((queue) => queue.getJobs([...states[state]], 0, limit - 1))
      const lines = rows.map((row) => lineOf(row, state))
      return lines.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit)
    },

    async retry(id) {
      const row = await answered((queue) => BullJob.fromId(queue, id))
      if (!row || !(await row.isFailed())) return false
      await again(row, 'failed')
      return true
    },

    async clean(before) {
      await open().clean(Math.max(0, Date.now() - before.getTime()), 10_000, 'completed')
    },

    async close() {
      await opened?.queue.close()
      opened?.connection.disconnect()
    },
  }
}

/** Redis is called when the queue is first needed. */
function openQueue(url: string, name: string) {
  // While Redis is away, whoever asks is told so soon, and nobody is told that the queue is broken for good.
  const connection = new Redis(url, { maxRetriesPerRequest: null, commandTimeout: seconds(5) })
  const queue = new BullQueue(name, { connection, skipVersionCheck: true, skipWaitingForReady: true })
  queue.on('error', complain)
  return { connection, queue }
}

/** Tries again at once what was last tried before the clock of the machine was set back; it would wait for as long. */
async function hasten(queue: BullQueue): Promise<void> {
  for (const row of await queue.getDelayed()) if ((row.processedOn ?? 0) > now().getTime()) await row.promote()
}

const again = (row: BullJob, state: 'completed' | 'failed') =>
  row.retry(state, { resetAttemptsMade: true, resetAttemptsStarted: true })

function startBullWorker(url: string, name: string, pace: Pace, jobs: readonly Job[]) {
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

const complain = (error: unknown) => log.error({ failure: failureOf(error) }, 'The queue on Redis failed.')

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

const lineOf = (row: BullJob, state: JobState) => ({
  id: row.id ?? '',
  name: row.name,
  payload: row.data as unknown,
  state,
  attempts: Math.min(row.attemptsStarted, maxAttemptsOf(row)),
  maxAttempts: maxAttemptsOf(row),
  failure: row.failedReason ?? null,
  at: new Date(row.finishedOn ?? row.processedOn ?? row.timestamp),
})
