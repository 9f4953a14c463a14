import { grantRules, type Scope } from '#app/domains/access/grant-rules.ts'
import type { Wish } from '#app/domains/access/policy.ts'
import { findProgrammesOf } from '#app/domains/access/scope.ts'
import type { Actor, Role } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** A role as somebody asks for it, for a person. Days are calendar days; the last one counts. */
export type NewGrant = {
  personId: string
  role: Role
  scope: Scope
  scopeId: string | null
  from?: string | undefined
  to?: string | undefined
  reason: string
  letter?: string | undefined
}

/** Who would get what, with the programmes its scope belongs to; null when there is no such scope. */
export async function findWish({ personId, role, scope, scopeId }: Omit<NewGrant, 'reason'>): Promise<Wish | null> {
  const programmeIds = await findProgrammesOf(scope, scopeId)
  return programmeIds && { personId, role, scope, scopeId, programmeIds }
}

/** What stands against giving a role just now, whoever gives it; null when nothing does. */
export async function findObstacle({ personId, role, scope, scopeId, to, letter }: NewGrant) {
  const { needsLetter, needsTerm } = grantRules[role]
  if (needsLetter && !letter) return 'letter-missing'
  if (needsTerm && !to) return 'term-missing'
  if (to && lastMoment(to) <= now()) return 'term-over'
  if (role !== 'learner' && (await db.person.count({ where: { id: personId, contactUnproven: true } })) > 0)
    return 'contact-unproven'
  const held = { personId, role, scope, scopeId, OR: [{ to: null }, { to: { gt: now() } }] }
  return (await db.roleGrant.count({ where: held })) > 0 ? 'grant-held' : null
}

/** Gives the role, and notes who gave it and why. Stands inside the transaction of who decided. */
export async function addGrant(actor: Actor, grant: NewGrant, grantedById: string | null) {
  const obstacle = await findObstacle(grant)
  if (obstacle) return refuse(obstacle)
  const { personId, role, scope, scopeId, letter, reason } = grant
  const asked = grant.from ? firstMoment(grant.from) : now()
  const from = new Date(Math.max(asked.getTime(), now().getTime()))
  const { id } = await db.roleGrant.create({
    data: {
      ...{ id: newId(), personId, role, scope, scopeId, from, grantedById },
      to: termOf(role, from, grant.to ? lastMoment(grant.to) : null),
      reason: [letter, reason].filter(Boolean).join(' · '),
    },
  })
  await record(actor, { name: 'role.granted', personId, grantId: id })
  return ok({ grantId: id })
}

/** When a role ends: on the day asked for, and no later than the months it may last. */
export function termOf(role: Role, from: Date, asked: Date | null): Date | null {
  const { months } = grantRules[role]
  if (!months) return asked
  const longest = new Date(from)
  longest.setUTCMonth(longest.getUTCMonth() + months)
  return asked && asked < longest ? asked : longest
}

// A day begins first in Kyrgyzstan and ends last in Uzbekistan.
const firstMoment = (day: string) => new Date(`${day}T00:00:00+06:00`)
const lastMoment = (day: string) => new Date(`${day}T24:00:00+05:00`)
