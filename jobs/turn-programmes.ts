import { z } from 'zod'
import { turnProgrammes as turn } from '#app/domains/programmes/shown.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const turnProgrammes = defineJob({
  name: 'turn-programmes',
  payload: z.object({}),
  attempts: 3,
  run: turn,
})
