import { canOperate } from '#app/domains/accounts/policy.ts'
import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { db, transaction } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import type { JobLine, JobState } from '#app/platform/queue/job.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Jobs that the clock asks for, all day long; everything else follows from what people did. */
export const scheduledJobs = ['close-overdue-attempts', 'sweep-unfinished', 'notify-missed', 'clean-expired']

export type JobGroup = 'asked' | 'scheduled'
type Wanted = { state: JobState; group: JobGroup | null; page: number; size: number }

// Of one state only so many of the newest are looked through: finished ones are cleared away anyway.
const lookedThrough = 2000

/** How many jobs wait, run, are done, and were given up. */
export const countJobs = (): Promise<Record<JobState, number>> => queue.counts()

/** The newest jobs in one state, a page at a time, each with the number of the certificate it is about; none for who may not operate. */
export async function listJobs(actor: Actor, { state, group, page, size }: Wanted) {
  if (!canOperate(actor)) return { jobs: [], pages: 1 }
  const isScheduled = ({ name }: JobLine) => scheduledJobs.includes(name)
  const lines = (await queue.list(state, lookedThrough)).filter(
    (line) => group === null || isScheduled(line) === (group === 'scheduled'),
  )
  const shown = lines.slice((page - 1) * size, page * size)
  const ids = shown.flatMap(({ payload }) => certificateOf(payload) ?? [])
  const certificates = await db.certificate.findMany({
    where: { id: { in: ids } },
    select: { id: true, serial: true },
  })
  const serials = new Map(certificates.map(({ id, serial }) => [id, serial]))
  return {
    jobs: shown.map(({ payload, ...line }) => ({
      ...line,
      // What went wrong before somebody gave it all its tries again is over.
      failure: line.attempts > 0 ? line.failure : null,
      serial: serials.get(certificateOf(payload) ?? '') ?? null,
    })),
    pages: Math.max(1, Math.ceil(lines.length / size)),
  }
}

/** Gives a job that was given up all its tries again, and notes who did. */
export function retryJob(actor: Actor, jobId: string) {
  return transaction(async () => {
    if (!(await queue.retry(jobId))) return refuse('job-not-dead')
    await record(actor, { name: 'job.retried', jobId })
    return ok({ jobId })
  })
}

const certificateOf = (payload: unknown) => (payload as { certificateId?: string } | null)?.certificateId
