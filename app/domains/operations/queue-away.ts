import { QueueAway } from '#app/platform/queue/job.ts'

/** What the queue answers; null while it is away. */
export const unlessAway = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((error) => {
    if (error instanceof QueueAway) return null
    throw error
  })
