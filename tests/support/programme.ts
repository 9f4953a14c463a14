import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

/** A programme with these courses; returns its id. */
export async function createProgramme(courseIds: string[]): Promise<string> {
  const id = newId()
  const courses = { create: courseIds.map((courseId) => ({ courseId })) }
  await transaction(() => db.programme.create({ data: { id, validFrom: '2000-01-01', createdAt: now(), courses } }))
  return id
}
