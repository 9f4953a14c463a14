import { db, transaction } from '#app/platform/db.ts'

/** Forgets where a person left off reading; that she was enrolled and what she completed stays as a figure. */
export async function forgetReading(personId: string): Promise<void> {
  await transaction(() => db.readingPlace.deleteMany({ where: { enrolment: { personId } } }))
}
