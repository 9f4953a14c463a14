import { seconds } from '#app/platform/clock.ts'
import { failureOf } from '#app/platform/failure.ts'
import { newId } from '#app/platform/ids.ts'
import { isAnswering, rest } from '#app/platform/load/yield-to-readers.ts'
import { log } from '#app/platform/log.ts'
import type { Job, Pace } from '#app/platform/queue/job.ts'
import { fail, renew, succeed, type Taken, takeDue } from '#app/platform/queue/lease.ts'
import { logFailure } from '#app/platform/queue/log-failure.ts'
import { startRounds } from '#app/platform/queue/rounds.ts'

const concurrency = 4
const poll = seconds(1)

/** Takes work as it becomes due, a few pieces at a time. `close` takes no more and lets what is running end. */
export function startEmbeddedWorker(jobs: readonly Job[], pace: Pace): { wake(): void; close(): Promise<void> } {
  const worker = newId()
  const byName = new Map(jobs.map((job) => [job.name, job]))
  const running = new Set<Promise<void>>()

  const rounds = startRounds('queue', Math.min(poll, pace.wait), async () => {
    const free = (isAnswering() ? 1 : concurrency) - running.size
    if (free <= 0) return
    await rest()
    for (const work of await takeDue(worker, free, pace)) {
      const run = runOne(work).finally(() => {
        running.delete(run)
        rounds.wake()
      })
      running.add(run)
    }
  })

  const runOne = async (work: Taken) => {
    const complain = (error: unknown) => log.error({ jobId: work.id, failure: failureOf(error) }, 'The queue failed.')
    const beat = setInterval(() => void renew(worker, work, pace).catch(complain), pace.lease / 3)
    try {
      const job = byName.get(work.name)
      if (!job) throw new Error(`No job is called ${work.name}.`)
      await job.run(work.payload)
      await succeed(worker, work)
    } catch (error) {
      // When not even this can be noted, the lease runs out and the work is taken up again.
      await fail(worker, work, failureOf(error), pace).then((state) => logFailure(work, state), complain)
    } finally {
      clearInterval(beat)
    }
  }

  return {
    wake: rounds.wake,
    async close() {
      await rounds.stop()
      await Promise.all(running)
    },
  }
}
