import {
  forgetChallenges,
  forgetContactChanges,
  forgetDevices,
  forgetOneTimeCodes,
  forgetSessions,
  forgetSlips,
} from '#app/domains/accounts/forget-expired.ts'
import { forgetMoved } from '#app/domains/duplicates/forget-moved.ts'
import { forgetReadNotices, forgetTexts } from '#app/domains/notifications/forget-old.ts'
import { forgetImports } from '#app/domains/organisations/forget-imports.ts'
import { expireExports } from '#app/domains/privacy/export.ts'
import { cleanBeats } from '#app/platform/queue/beat.ts'
import { queue } from '#app/platform/queue/index.ts'

type Rule = {
  key: string
  /** How many days something is kept after what `when` of content/messages/<language>/retention.ts says: it ran out, was read… */
  days: number
  /** Forgets what is older than a moment, so much at most, and says how much it was. */
  forget: (before: Date, most: number) => Promise<number>
}

/** What is kept for a time only: the one list that the night's work and the page about privacy are made from. */
export const retentionRules = [
  { key: 'sessions', days: 0, forget: forgetSessions },
  // A little longer than they open anything: they count how often one was asked for.
  { key: 'codes', days: 1, forget: forgetOneTimeCodes },
  { key: 'challenges', days: 0, forget: forgetChallenges },
  { key: 'slips', days: 365, forget: forgetSlips },
  { key: 'contact-changes', days: 30, forget: forgetContactChanges },
  { key: 'devices', days: 365, forget: forgetDevices },
  { key: 'messages', days: 90, forget: forgetTexts },
  { key: 'notices', days: 365, forget: forgetReadNotices },
  { key: 'exports', days: 0, forget: expireExports },
  // As long as the undoing of a merger can be set to be possible.
  { key: 'merges', days: 90, forget: forgetMoved },
  { key: 'imports', days: 30, forget: forgetImports },
  { key: 'jobs', days: 7, forget: (before, most) => queue.clean(before, most) },
  { key: 'beats', days: 1, forget: cleanBeats },
] as const satisfies readonly Rule[]
