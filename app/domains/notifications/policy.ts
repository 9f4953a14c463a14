import type { Actor } from '#app/domains/actor.ts'
import { canOperate } from '#app/domains/operations/policy.ts'
import type { Prisma } from '#app/platform/db.ts'

/** Whose kept messages an actor can see: who operates the site and the system all, everybody else none. */
export const visibleTo = (actor: Actor): Prisma.MessageWhereInput =>
  actor.kind === 'system' || canOperate(actor) ? {} : { id: { in: [] } }

/** Whose notices an actor can see and mark as read: her own, whatever else she may. */
export const noticesOf = (actor: Actor): Prisma.NoticeWhereInput =>
  actor.kind === 'person' ? { personId: actor.id } : { id: { in: [] } }
