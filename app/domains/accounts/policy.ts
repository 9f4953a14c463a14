import { holdsFor, type Narrowing } from '#app/domains/accounts/narrowing.ts'
import { type Actor, type Grant, holds } from '#app/domains/actor.ts'
import { queryBuilt, sql } from '#app/platform/database/sql.ts'

/**
 * Whose names an actor can see, as people by what they have: an officer those of her programme, a cohort manager those of
 * her organisation, a municipality administrator its staff. Null stands for all: the system and an administrator.
 */
export function visibleTo(actor: Actor): Narrowing[] | null {
  if (actor.kind === 'system' || canSeeAll(actor)) return null
  return actor.grants.flatMap(ofGrant)
}

function ofGrant({ role, scope, scopeId }: Grant): Narrowing[] {
  if (scopeId === null) return []
  if (role === 'officer' && scope === 'programme') return [studentsOfProgramme(scopeId), staffOfPartners(scopeId)]
  if (role === 'cohort-manager' && scope === 'organisation') return [staffOf(scopeId), studentsOf(scopeId)]
  if (role === 'municipality-administrator' && scope === 'municipality') return [staffOf(scopeId)]
  return []
}

/** Whether an actor may know of this person. */
export async function canSee(actor: Actor, personId: string): Promise<boolean> {
  const narrowings = visibleTo(actor)
  const within = narrowings ? sql`AND ${holdsFor(sql`p."id"`, narrowings)}` : sql``
  const rows = await queryBuilt(sql`SELECT p."id" FROM "Person" p WHERE p."id" = ${personId} ${within}`)
  return rows.length > 0
}

const canSeeAll = (actor: Actor): boolean => holds(actor, 'administrator')

/** Opening the list of people: whoever sees some of them. */
export const canListPeople = (actor: Actor): boolean => visibleTo(actor)?.length !== 0

/** Seeing how somebody is reached: not for who only sees what her staff have finished. */
export const canSeeContacts = (actor: Actor): boolean => holds(actor, 'administrator', 'officer', 'cohort-manager')

/** Keeping somebody out, looking through her eyes, resetting how she signs in; nobody does it to herself. */
export const canLookAfter = (actor: Actor, personId: string): boolean =>
  actor.kind === 'system' || (holds(actor, 'administrator') && actor.id !== personId)

/** Helping somebody to sign in again who was checked by two facts. */
export const canHelpSignIn = (actor: Actor, personId: string): boolean =>
  actor.kind === 'system' || (holds(actor, 'administrator', 'cohort-manager') && actor.id !== personId)

const staffOf = (organisationId: string): Narrowing => ({
  column: sql`post."personId"`,
  rest: sql`FROM "Post" post WHERE post."organisationId" = ${organisationId} AND post."to" IS NULL`,
})

const studentsOf = (organisationId: string): Narrowing => ({
  column: sql`e."personId"`,
  rest: sql`FROM "Course" k JOIN "Enrolment" e ON e."courseId" = k."id" WHERE k."organisationId" = ${organisationId}`,
  restOfOne: sql`FROM "Enrolment" e CROSS JOIN "Course" k
    WHERE k."id" = e."courseId" AND k."organisationId" = ${organisationId}`,
})

const studentsOfProgramme = (programmeId: string): Narrowing => ({
  column: sql`e."personId"`,
  rest: sql`FROM "ProgrammeCourse" k JOIN "Enrolment" e ON e."courseId" = k."courseId" WHERE k."programmeId" = ${programmeId}`,
  restOfOne: sql`FROM "Enrolment" e CROSS JOIN "ProgrammeCourse" k
    WHERE k."courseId" = e."courseId" AND k."programmeId" = ${programmeId}`,
})

const staffOfPartners = (programmeId: string): Narrowing => ({
  column: sql`post."personId"`,
  rest: sql`FROM "ProgrammePartner" a JOIN "Post" post ON post."organisationId" = a."organisationId"
    WHERE a."programmeId" = ${programmeId} AND post."to" IS NULL`,
  restOfOne: sql`FROM "Post" post CROSS JOIN "ProgrammePartner" a
    WHERE a."organisationId" = post."organisationId" AND a."programmeId" = ${programmeId} AND post."to" IS NULL`,
})
