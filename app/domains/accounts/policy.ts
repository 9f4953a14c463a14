import { holdsFor, type Narrowing } from '#app/domains/accounts/narrowing.ts'
import { type Actor, asksSecondFactor, type Grant, holds, isOfSchool, type Role } from '#app/domains/actor.ts'
import { queryBuilt, sql } from '#app/platform/database/sql.ts'
import type { Prisma } from '#app/platform/db.ts'

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

/** Where an actor prints slips for joining: a cohort manager for her organisations, an administrator for the whole site (null). */
export function slipScopes(actor: Actor): (string | null)[] {
  if (actor.kind === 'system') return [null]
  const managed = actor.grants.filter(({ role, scope }) => role === 'cohort-manager' && scope === 'organisation')
  const ids = managed.flatMap(({ scopeId }) => scopeId ?? [])
  return [...new Set(ids), ...(canSeeAll(actor) ? [null] : [])]
}

/** Opening the list of printed slips: whoever prints some. */
export const canOpenSlips = (actor: Actor): boolean => slipScopes(actor).length > 0

/** Printing slips for an organisation, or for the whole site. */
export const canPrintSlips = (actor: Actor, organisationId: string | null): boolean =>
  slipScopes(actor).includes(organisationId)

/** The batches of slips an actor can see and withdraw: those of her organisations and her own, an administrator all. */
export function slipsVisibleTo(actor: Actor): Prisma.PrintedCodeBatchWhereInput {
  if (actor.kind === 'system' || canSeeAll(actor)) return {}
  const organisationIds = slipScopes(actor).filter((id) => id !== null)
  return { OR: [{ organisationId: { in: organisationIds } }, { madeById: actor.id }] }
}

/** Whether a person with these roles may get a new contact on the word of another: whose account opens more, gets it herself. */
export const canBeAssisted = (roles: readonly Role[]): boolean =>
  !roles.some((role) => asksSecondFactor(role) || isOfSchool(role))

const assistedByManagers: readonly Role[] = ['learner', 'trainer', 'reviewer']

/** Entering a new phone or e-mail for somebody who lost hers: a cohort manager for learners and trainers only. */
export const canAssistContact = (actor: Actor, person: { id: string; roles: readonly Role[] }): boolean =>
  actor.kind === 'person' &&
  actor.id !== person.id &&
  canBeAssisted(person.roles) &&
  (holds(actor, 'administrator') ||
    (holds(actor, 'cohort-manager') && person.roles.every((role) => assistedByManagers.includes(role))))

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
