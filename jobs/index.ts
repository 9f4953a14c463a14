import type { Job } from '#app/platform/queue/job.ts'
import { applyRetention } from '#jobs/apply-retention.ts'
import { backUp } from '#jobs/back-up.ts'
import { buildExport } from '#jobs/build-export.ts'
import { carryOutErasures } from '#jobs/carry-out-erasures.ts'
import { closeOverdueAttempts } from '#jobs/close-overdue-attempts.ts'
import { indexPeople } from '#jobs/index-people.ts'
import { notifyCertificate } from '#jobs/notify-certificate.ts'
import { notifyMissed } from '#jobs/notify-missed.ts'
import { renderCertificate } from '#jobs/render-certificate.ts'
import { sendDigests } from '#jobs/send-digests.ts'
import { sendMessage } from '#jobs/send-message.ts'
import { sendWaiting } from '#jobs/send-waiting.ts'
import { sweepUnfinished } from '#jobs/sweep-unfinished.ts'
import { tellDeciders } from '#jobs/tell-deciders.ts'
import { tellOfEvent } from '#jobs/tell-of-event.ts'
import { turnAnnouncements } from '#jobs/turn-announcements.ts'
import { turnProgrammes } from '#jobs/turn-programmes.ts'

/** Every job by name. */
export const jobs: readonly Job[] = [
  renderCertificate,
  notifyCertificate,
  notifyMissed,
  sweepUnfinished,
  closeOverdueAttempts,
  sendMessage,
  sendWaiting,
  sendDigests,
  turnAnnouncements,
  turnProgrammes,
  tellDeciders,
  tellOfEvent,
  backUp,
  buildExport,
  applyRetention,
  carryOutErasures,
  indexPeople,
]
