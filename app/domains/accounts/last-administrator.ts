import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

/**
 * Whether the site would be left without an administrator if this person were one no more: nobody else holds the role who
 * can sign in and has not asked to be forgotten. One is enough, so that of two the one whose account was taken over can be
 * suspended at once; a second one is then made in the terminal.
 */
export async function isLastAdministrator(personId: string): Promise<boolean> {
  const isHeld = { role: 'administrator', from: { lte: now() }, OR: [{ to: null }, { to: { gt: now() } }] }
  if ((await db.roleGrant.count({ where: { personId, ...isHeld } })) === 0) return false
  const others = await db.person.count({
    where: {
      id: { not: personId },
      grants: { some: isHeld },
      suspensions: { none: { endedAt: null } },
      mergesAway: { none: { mergedAt: { not: null }, undoneAt: null } },
      erasures: { none: { cancelledAt: null, doneAt: null } },
    },
  })
  return others === 0
}
