import { env } from '#app/platform/env.ts'
import { embeddedQueue } from '#app/platform/queue/embedded.ts'
import type { Queue } from '#app/platform/queue/job.ts'

// BullMQ takes half a second to load, which nobody without Redis should wait for.
export const queue: Queue = env.REDIS_URL
  ? (await import('#app/platform/queue/bullmq.ts')).bullQueue(env.REDIS_URL)
  : embeddedQueue()
