import { db, transaction } from '#app/platform/db.ts'

/** Forgets what a person was told: the lines in her inbox, and every mail and SMS to her. */
export function forgetMessages(personId: string, contacts: string[]): Promise<void> {
  return transaction(async () => {
    await db.notice.deleteMany({ where: { personId } })
    await db.message.deleteMany({ where: { OR: [{ personId }, { recipient: { in: contacts } }] } })
  })
}
