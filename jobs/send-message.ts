import { z } from 'zod'
import { sendMessage as send } from '#app/domains/notifications/send-message.ts'
import { defineJob } from '#app/platform/queue/job.ts'

// A message that did not leave says itself when it is tried again; the job fails only when the database does.
export const sendMessage = defineJob({
  name: 'send-message',
  payload: z.object({ messageId: z.string() }),
  attempts: 5,
  run: ({ messageId }) => send(messageId),
})
