import { cancelOpenChanges } from '#app/domains/accounts/contacts/ask-change.ts'
import { type ContactKind, otherKind } from '#app/domains/accounts/contacts/contact-kinds.ts'
import { noteChanged, objectionLasts } from '#app/domains/accounts/contacts/finish-change.ts'
import { prove } from '#app/domains/accounts/factors/proof.ts'
import { endOtherSessions } from '#app/domains/accounts/session-list.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/**
 * Takes her phone or e-mail out of her account, never the last one, and signs her out everywhere else. The one that stays
 * must not be a new one: else who sits at her open account made it his own in a minute.
 */
export async function removeContact(actor: PersonActor, sessionId: string, kind: ContactKind, proof: string) {
  const proven = await prove(actor, sessionId, proof)
  if (!proven.ok) return proven
  return transaction(async () => {
    const { phone, email } = await db.person.findUniqueOrThrow({ where: { id: actor.id } })
    const present = { phone, email }
    const before = present[kind]
    const rest = present[otherKind(kind)]
    if (before === null) return refuse('contact-change-over')
    if (rest === null) return refuse('contact-last')
    const isNew = { personId: actor.id, after: rest, doneAt: { gt: later(now(), -objectionLasts) } }
    if ((await db.contactChange.count({ where: isNew })) > 0) return refuse('contact-new')
    await cancelOpenChanges(actor.id, kind)
    await db.person.update({ where: { id: actor.id }, data: { [kind]: null } })
    const changeId = newId()
    const at = { askedAt: now(), expiresAt: now(), beforeConfirmedAt: now(), afterConfirmedAt: now(), doneAt: now() }
    await db.contactChange.create({ data: { id: changeId, personId: actor.id, kind, before, after: '', ...at } })
    await noteChanged(actor, { personId: actor.id, changeId, before })
    await endOtherSessions(actor, sessionId)
    return ok({})
  })
}
