import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { visibleTo } from '#app/domains/notifications/policy.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Gives a message that was given up all its tries again, and notes who did; finds none for who may not see it. */
export function resendMessage(actor: Actor, id: string) {
  return transaction(async () => {
    const message = await db.message.findFirst({ where: { id, failedAt: { not: null }, ...visibleTo(actor) } })
    if (!message) return refuse('message-not-failed')
    if (message.text === '') return refuse('code-run-out')
    await db.message.update({ where: { id }, data: { tries: 0, failedAt: null, failure: null, dueAt: null } })
    await record(actor, { name: 'message.resent', messageId: id })
    return ok({ messageId: id })
  })
}
