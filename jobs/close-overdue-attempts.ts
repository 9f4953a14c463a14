import { z } from 'zod'
import { closeOverdueAttempts as close } from '#app/domains/quizzes/submit-attempt.ts'
import { defineJob } from '#app/platform/queue/job.ts'

const most = 200

export const closeOverdueAttempts = defineJob({
  name: 'close-overdue-attempts',
  payload: z.object({}),
  attempts: 3,
  run: () => close(most),
})
