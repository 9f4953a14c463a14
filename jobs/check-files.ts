import { z } from 'zod'
import { checkFiles as check } from '#app/domains/operations/check-files.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const checkFiles = defineJob({
  name: 'check-files',
  payload: z.object({ isAsked: z.boolean() }),
  attempts: 3,
  run: check,
})
