import { z } from 'zod'
import { cleanCodes } from '#app/domains/accounts/one-time-code.ts'
import { cleanSessions } from '#app/domains/accounts/session.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { cleanBeats } from '#app/platform/queue/beat.ts'
import { queue } from '#app/platform/queue/index.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const cleanExpired = defineJob({
  name: 'clean-expired',
  payload: z.object({}),
  attempts: 3,
  async run() {
    await cleanSessions()
    await cleanCodes()
    await queue.clean(later(now(), -days(7)))
    await cleanBeats(later(now(), -days(1)))
  },
})
