import { z } from 'zod'
import { tellOfEvent as tell } from '#app/domains/notifications/tell-of-event.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const tellOfEvent = defineJob({
  name: 'tell-of-event',
  payload: z.object({ eventId: z.number() }),
  attempts: 5,
  run: ({ eventId }) => tell(eventId),
})
