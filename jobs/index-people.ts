import { z } from 'zod'
import { indexPeople as index } from '#app/domains/accounts/person-words.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const indexPeople = defineJob({
  name: 'index-people',
  payload: z.object({}),
  attempts: 3,
  run: () => index(),
})
