import { log } from '#app/platform/log.ts'

/** Tells the operator that work failed. The reason stands with the work: it may name things that no log should. */
export function logFailure(work: { id?: string; name: string; attempts: number }, state: 'waiting' | 'dead'): void {
  const ids = { jobId: work.id, job: work.name, attempts: work.attempts }
  if (state === 'dead') log.error(ids, 'A job has used up its attempts and is kept as dead.')
  else log.warn(ids, 'A job failed and will be tried again.')
}
