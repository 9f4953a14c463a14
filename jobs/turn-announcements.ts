import { z } from 'zod'
import { turnAnnouncements as turn } from '#app/domains/announcements/shown.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const turnAnnouncements = defineJob({
  name: 'turn-announcements',
  payload: z.object({}),
  attempts: 3,
  run: turn,
})
