import { z } from 'zod'
import { notifyCertificate as notify } from '#app/domains/notifications/notify-certificate.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const notifyCertificate = defineJob({
  name: 'notify-certificate',
  payload: z.object({ certificateId: z.string() }),
  attempts: 5,
  run: ({ certificateId }) => notify(certificateId),
})
