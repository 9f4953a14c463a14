import { z } from 'zod'
import { notifyMissed as notify } from '#app/domains/notifications/notify-certificate.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const notifyMissed = defineJob({
  name: 'notify-missed',
  payload: z.object({}),
  attempts: 3,
  run: notify,
})
