import { z } from 'zod'
import { expireExports as expire } from '#app/domains/privacy/export.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const expireExports = defineJob({
  name: 'expire-exports',
  payload: z.object({}),
  attempts: 3,
  run: expire,
})
