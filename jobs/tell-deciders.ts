import { z } from 'zod'
import { tellDeciders as tell } from '#app/domains/access/tell-deciders.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const tellDeciders = defineJob({
  name: 'tell-deciders',
  payload: z.object({ proposalId: z.string() }),
  attempts: 5,
  run: ({ proposalId }) => tell(proposalId),
})
