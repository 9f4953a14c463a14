import { z } from 'zod'
import { buildExport as build } from '#app/domains/privacy/export.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const buildExport = defineJob({
  name: 'build-export',
  payload: z.object({ exportId: z.string() }),
  attempts: 5,
  run: ({ exportId }) => build(exportId),
})
