import { db } from '#app/platform/db.ts'

/** Lets the password of an account open nothing any more; she sets a new one by a code. Called inside a transaction. */
export async function closePassword(personId: string): Promise<void> {
  await db.person.update({ where: { id: personId }, data: { passwordHash: null } })
  await db.session.deleteMany({ where: { personId } })
}
