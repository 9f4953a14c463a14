import { z } from 'zod'
import { finishDueChanges } from '#app/domains/accounts/contacts/finish-change.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const finishContactChanges = defineJob({
  name: 'finish-contact-changes',
  payload: z.object({}),
  attempts: 3,
  run: finishDueChanges,
})
