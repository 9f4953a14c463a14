import { sweepEvery } from '#app/domains/certificates/undrawn.ts'
import { hours, minutes } from '#app/platform/clock.ts'
import { queue } from '#app/platform/queue/index.ts'
import type { Work } from '#app/platform/queue/job.ts'
import { applyRetention } from '#jobs/apply-retention.ts'
import { backUp } from '#jobs/back-up.ts'
import { carryOutErasures } from '#jobs/carry-out-erasures.ts'
import { closeOverdueAttempts } from '#jobs/close-overdue-attempts.ts'
import { indexPeople } from '#jobs/index-people.ts'
import { notifyMissed } from '#jobs/notify-missed.ts'
import { sendDigests } from '#jobs/send-digests.ts'
import { sendWaiting } from '#jobs/send-waiting.ts'
import { sweepUnfinished } from '#jobs/sweep-unfinished.ts'
import { turnAnnouncements } from '#jobs/turn-announcements.ts'
import { turnProgrammes } from '#jobs/turn-programmes.ts'

/** What the clock asks for: the one table that says what runs by itself, and how often. */
export const schedule: { every: number; work: Work }[] = [
  { every: minutes(1), work: closeOverdueAttempts.with({}) },
  { every: sweepEvery, work: sweepUnfinished.with({}) },
  { every: minutes(1), work: sendWaiting.with({}) },
  { every: minutes(1), work: turnAnnouncements.with({}) },
  { every: minutes(10), work: turnProgrammes.with({}) },
  { every: minutes(10), work: sendDigests.with({}) },
  { every: minutes(5), work: notifyMissed.with({}) },
  // Looks whether the night's back-up is still to be made.
  { every: minutes(15), work: backUp.with({}) },
  // Looks whether the night's forgetting is still to be done.
  { every: minutes(15), work: applyRetention.with({}) },
  { every: hours(1), work: carryOutErasures.with({}) },
  { every: hours(1), work: indexPeople.with({}) },
]

/** Asks for what is due again. */
export async function addScheduled(): Promise<void> {
  for (const { every, work } of schedule) await queue.repeat(work, every)
}
