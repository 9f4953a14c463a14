import { env } from '#app/platform/env.ts'
import { bullQueue } from '#app/platform/queue/bullmq.ts'
import { embeddedQueue } from '#app/platform/queue/embedded.ts'
import type { Queue } from '#app/platform/queue/job.ts'

export const queue: Queue = env.REDIS_URL ? bullQueue(env.REDIS_URL) : embeddedQueue()
