import { type Actor, canOperate } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { unlessAway } from '#app/domains/operations/queue-away.ts'
import { transaction } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Gives a job that was given up all its tries again, and notes who did; finds none for who may not operate. */
export function retryJob(actor: Actor, jobId: string) {
  return transaction(async () => {
    if (!canOperate(actor)) return refuse('job-not-dead')
    const isRetried = await unlessAway(queue.retry(jobId))
    if (isRetried === null) return refuse('queue-away')
    if (!isRetried) return refuse('job-not-dead')
    await record(actor, { name: 'job.retried', jobId })
    return ok({ jobId })
  })
}
