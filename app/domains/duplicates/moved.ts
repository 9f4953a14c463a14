import type { MovedAccount } from '#app/domains/accounts/move-account.ts'
import type { MovedEnrolments } from '#app/domains/enrolments/move-enrolments.ts'
import type { MovedMessages } from '#app/domains/notifications/move-messages.ts'

/** Exactly what went over when two accounts were made one, so that it can go back. */
export type Moved = {
  account: MovedAccount
  enrolments: MovedEnrolments
  certificates: string[]
  told: MovedMessages
}
