import { z } from 'zod'
import { applyRetention as apply } from '#app/domains/privacy/retention.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const applyRetention = defineJob({
  name: 'apply-retention',
  payload: z.object({}),
  attempts: 3,
  run: apply,
})
