import { z } from 'zod'
import { stateUndrawn } from '#app/domains/certificates/undrawn.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const sweepUnfinished = defineJob({
  name: 'sweep-unfinished',
  payload: z.object({}),
  attempts: 3,
  run: stateUndrawn,
})
