import { z } from 'zod'
import { sendDigests as send } from '#app/domains/notifications/digest.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const sendDigests = defineJob({
  name: 'send-digests',
  payload: z.object({}),
  attempts: 3,
  run: send,
})
