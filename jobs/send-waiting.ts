import { z } from 'zod'
import { sendWaiting as send } from '#app/domains/notifications/send-message.ts'
import { forgetCodes } from '#app/domains/notifications/unsent.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const sendWaiting = defineJob({
  name: 'send-waiting',
  payload: z.object({}),
  attempts: 3,
  async run() {
    await forgetCodes()
    await send()
  },
})
