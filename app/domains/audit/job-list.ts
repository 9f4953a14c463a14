import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { transaction } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import type { JobLine, JobState } from '#app/platform/queue/job.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** How many jobs wait, run, are done, and were given up. */
export const countJobs = (): Promise<Record<JobState, number>> => queue.counts()

/** The newest jobs in one state. */
export const listJobs = (state: JobState, limit: number): Promise<JobLine[]> => queue.list(state, limit)

/** Gives a job that was given up all its tries again. */
export async function retryJob(actor: Actor, jobId: string) {
  if (!(await queue.retry(jobId))) return refuse('job-not-dead')
  await transaction(() => record(actor, { name: 'job.retried', jobId }))
  return ok({ jobId })
}
