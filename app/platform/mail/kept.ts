import type { Mailer } from '#app/platform/mail/mailer.ts'

/** Sends nothing: letters stay in the database, where the administrator reads them. */
export const keptMail = (): Mailer => ({ isKept: true, send: async () => undefined })
