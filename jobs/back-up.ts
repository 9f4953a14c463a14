import { z } from 'zod'
import { backUpNightly } from '#app/domains/operations/back-up/nightly.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const backUp = defineJob({
  name: 'back-up',
  payload: z.object({}),
  attempts: 1,
  run: backUpNightly,
})
