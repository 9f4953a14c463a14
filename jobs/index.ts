import type { Job } from '#app/platform/queue/job.ts'
import { cleanExpired } from '#jobs/clean-expired.ts'
import { closeOverdueAttempts } from '#jobs/close-overdue-attempts.ts'
import { indexPeople } from '#jobs/index-people.ts'
import { notifyCertificate } from '#jobs/notify-certificate.ts'
import { notifyMissed } from '#jobs/notify-missed.ts'
import { renderCertificate } from '#jobs/render-certificate.ts'
import { sweepUnfinished } from '#jobs/sweep-unfinished.ts'

/** Every job by name. */
export const jobs: readonly Job[] = [
  renderCertificate,
  notifyCertificate,
  notifyMissed,
  sweepUnfinished,
  closeOverdueAttempts,
  cleanExpired,
  indexPeople,
]
