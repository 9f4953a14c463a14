import { type Actor, canOperate } from '#app/domains/actor.ts'
import { unlessAway } from '#app/domains/operations/queue-away.ts'
import { db } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import { isRepeated, type JobState } from '#app/platform/queue/job.ts'

/** Asked for by what people did, or by the clock all day long. */
export type JobGroup = 'asked' | 'scheduled'
type Wanted = { state: JobState; group: JobGroup | null; page: number; size: number }

// Of one state only so many of the newest are looked through: finished ones are cleared away anyway.
const lookedThrough = 2000

/** How many jobs wait, run, are done, and were given up; null while the queue is away. */
export const countJobs = (): Promise<Record<JobState, number> | null> => unlessAway(queue.counts())

/**
 * The newest jobs in one state, a page at a time, each with the number of the certificate it is about; none for who may
 * not operate, nor while the queue is away.
 */
export async function listJobs(actor: Actor, { state, group, page, size }: Wanted) {
  if (!canOperate(actor)) return { jobs: [], pages: 1 }
  const lines = ((await unlessAway(queue.list(state, lookedThrough))) ?? []).filter(
    (line) => group === null || isRepeated(line) === (group === 'scheduled'),
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

const certificateOf = (payload: unknown) => (payload as { certificateId?: string } | null)?.certificateId
