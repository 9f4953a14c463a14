import { prove } from '#app/domains/accounts/factors/proof.ts'
import { hashPassword, isCrowded } from '#app/domains/accounts/password.ts'
import { endOtherSessions } from '#app/domains/accounts/session-list.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Gives her another password, or a first one; everywhere else she is signed out. */
export async function changePassword(actor: PersonActor, sessionId: string, form: { proof: string; password: string }) {
  if (isCrowded()) return refuse('crowded')
  const proven = await prove(actor, sessionId, form.proof)
  if (!proven.ok) return proven
  const passwordHash = await hashPassword(form.password)
  await transaction(async () => {
    await db.person.update({ where: { id: actor.id }, data: { passwordHash } })
    await record(actor, { name: 'password.changed', personId: actor.id })
    await endOtherSessions(actor, sessionId)
  })
  return ok({})
}
