import { causeOfCode } from '#app/domains/accounts/ask-code.ts'
import { takeAsked, waitForContact } from '#app/domains/accounts/code-limits.ts'
import { readContact } from '#app/domains/accounts/contact.ts'
import { cancelOpenChanges } from '#app/domains/accounts/contacts/ask-change.ts'
import { whyKeptOut } from '#app/domains/accounts/kept-out.ts'
import { makeCode } from '#app/domains/accounts/one-time-code.ts'
import { canAssistContact, canSee } from '#app/domains/accounts/policy.ts'
import { listRoles } from '#app/domains/accounts/role-list.ts'
import type { AssistedContactForm } from '#app/domains/accounts/schema.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { sendContactCode } from '#app/domains/notifications/send-contact-code.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** She has so long to confirm it herself; what waits for her word after that is forgotten. */
const confirmedWithin = days(14)

/**
 * Enters a new phone or e-mail for somebody who has lost the old one, after two facts were checked. She confirms it by the
 * code that goes there; her old contacts are told and can object. Until then nothing is changed.
 */
export async function assistContactChange(
  actor: PersonActor,
  personId: string,
  form: AssistedContactForm,
  address: string,
) {
  const contact = readContact(form.contact, form.country)
  if (!contact) return refuse('contact-unreadable')
  const [kind, after] = 'phone' in contact ? (['phone', contact.phone] as const) : (['email', contact.email] as const)
  const wait = takeAsked(address)
  if (wait > 0) return { ...refuse('code-wait'), milliseconds: wait }
  return transaction(async () => {
    if (!(await canAssist(actor, personId))) return refuse('person-not-yours')
    const keptOut = await whyKeptOut(personId)
    if (keptOut) return refuse(keptOut === 'suspended' ? 'already-suspended' : 'already-merged')
    const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
    const before = person[kind]
    if (before === after) return refuse('contact-same')
    const milliseconds = await waitForContact(after)
    if (milliseconds > 0) return { ...refuse('code-wait'), milliseconds }
    await cancelOpenChanges(personId, kind)
    const changeId = newId()
    const asked = {
      askedAt: now(),
      expiresAt: later(now(), confirmedWithin),
      assistedById: actor.id,
      reason: form.reason,
    }
    await db.contactChange.create({ data: { id: changeId, personId, kind, before, after, ...asked } })
    const { id, code } = await makeCode({ purpose: 'change-contact', contact: after, personId })
    const letter = { cause: causeOfCode(id), contact: after, locale: person.locale as Locale, code, changeId, personId }
    await sendContactCode(letter)
    const facts = [form.first, form.second]
    await record(actor, { name: 'contact.change-assisted', personId, changeId, facts })
    return ok({ changeId })
  })
}

/** Whether the actor may enter a new contact for this person, by the roles that she holds today. */
export async function canAssist(actor: PersonActor, personId: string): Promise<boolean> {
  const person = { id: personId, roles: await listRoles(personId) }
  return canAssistContact(actor, person) && (await canSee(actor, personId))
}
