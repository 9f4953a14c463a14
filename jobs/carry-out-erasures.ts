import { z } from 'zod'
import { carryOutErasures as carryOut } from '#app/domains/privacy/erase.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const carryOutErasures = defineJob({
  name: 'carry-out-erasures',
  payload: z.object({}),
  attempts: 3,
  run: carryOut,
})
