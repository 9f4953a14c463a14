import { Job as BullJob, Queue as BullQueue } from 'bullmq'
import { Redis } from 'ioredis'
import { days, minutes, now, seconds } from '#app/platform/clock.ts'
import { complain, lineOf, startBullWorker } from '#app/platform/queue/bullmq-worker.ts'
import { isDueAgain, type JobState, type Queue, QueueAway, usualPace } from '#app/platform/queue/job.ts'
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

    async clean(before, most) {
      return (await open().clean(Math.max(0, Date.now() - before.getTime()), most, 'completed')).length
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
