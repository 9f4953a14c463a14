import { causeOfCode } from '#app/domains/accounts/ask-code.ts'
import { takeAsked, waitForContact } from '#app/domains/accounts/code-limits.ts'
import { readContact } from '#app/domains/accounts/contact.ts'
import { addressed, type ContactKind, otherKind } from '#app/domains/accounts/contacts/contact-kinds.ts'
import { isFresh, prove } from '#app/domains/accounts/factors/proof.ts'
import { makeCode } from '#app/domains/accounts/one-time-code.ts'
import type { NewContactForm } from '#app/domains/accounts/schema.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { sendCode } from '#app/domains/notifications/send-code.ts'
import { hours, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** From where and in which session she asks. */
type Asking = { sessionId: string; locale: Locale; address: string }

/**
 * Begins the change of her phone or e-mail: a code goes to the new one and one to the old one, and both are asked for. Where
 * there is no old one, her password or authenticator stands in for it, or a code sent to the contact she has. Whether the
 * new one is somebody else's is not said before its code was entered.
 */
export async function askContactChange(actor: PersonActor, kind: ContactKind, form: NewContactForm, asking: Asking) {
  const read = readContact(form.contact, form.country)
  const after = read && (addressedAs(kind, read) ?? null)
  if (!after) return refuse('contact-unreadable')
  const { phone, email, contactUnproven } = await db.person.findUniqueOrThrow({ where: { id: actor.id } })
  const present = { phone, email }
  const before = present[kind]
  if (before === after) return refuse('contact-same')
  // Where a slip stood in for a code, only a code shows that the contact is hers.
  const proven = before === null && !contactUnproven ? await proveIfSheCan(actor, form.proof, asking.sessionId) : null
  if (proven?.refusal) return proven.refusal
  const wait = takeAsked(asking.address)
  if (wait > 0) return { ...refuse('code-wait'), milliseconds: wait }
  const old = before ?? present[otherKind(kind)]
  const asked = [after, ...(old && !proven?.at ? [old] : [])]
  return transaction(async () => {
    const milliseconds = Math.max(...(await Promise.all(asked.map(waitForContact))))
    if (milliseconds > 0) return { ...refuse('code-wait'), milliseconds }
    await cancelOpenChanges(actor.id, kind)
    const changeId = newId()
    const asks = { askedAt: now(), expiresAt: later(now(), hours(1)), beforeConfirmedAt: proven?.at ?? null }
    await db.contactChange.create({ data: { id: changeId, personId: actor.id, kind, before, after, ...asks } })
    for (const contact of asked) await sendChangeCode(actor.id, contact, asking.locale)
    await record(actor, { name: 'contact.change-asked', personId: actor.id, changeId })
    return ok({ changeId })
  })
}

const addressedAs = (kind: ContactKind, read: { phone?: string; email?: string }) => read[kind]

/** Who signed in just now, or shows her password or authenticator, needs no code of the contact she has. */
async function proveIfSheCan(actor: PersonActor, proof: string, sessionId: string) {
  if (proof === '' && !(await isFresh(actor, sessionId))) return { at: null }
  const proven = await prove(actor, sessionId, proof)
  return proven.ok ? { at: now() } : { at: null, refusal: proven }
}

/** Ends what was begun before and not brought to its end. Called inside a transaction. */
export async function cancelOpenChanges(personId: string, kind: ContactKind): Promise<void> {
  const open = { personId, kind, doneAt: null, cancelledAt: null }
  await db.contactChange.updateMany({ where: open, data: { cancelledAt: now() } })
}

async function sendChangeCode(personId: string, contact: string, locale: Locale): Promise<void> {
  const { id, code } = await makeCode({ purpose: 'change-contact', contact, personId })
  const what = { cause: causeOfCode(id), locale, purpose: 'change-contact', code, personId } as const
  await sendCode({ ...what, contact: addressed(contact) })
}
