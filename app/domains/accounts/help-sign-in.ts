import { causeOfCode } from '#app/domains/accounts/ask-code.ts'
import { waitForContact } from '#app/domains/accounts/code-limits.ts'
import { type ContactKind, contactKinds } from '#app/domains/accounts/contacts/contact-kinds.ts'
import { takeFactorsAway } from '#app/domains/accounts/factors/take-away.ts'
import { whyKeptOut } from '#app/domains/accounts/kept-out.ts'
import { makeCode } from '#app/domains/accounts/one-time-code.ts'
import { canHelpSignIn, canLookAfter, canSee } from '#app/domains/accounts/policy.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { sendSignInLink } from '#app/domains/notifications/send-contact-code.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { ok, refuse } from '#app/platform/result.ts'

type Help = { facts: string; to?: ContactKind | undefined }

/**
 * Notes that two facts only she knows were checked, and signs her out everywhere, so that nobody who took her telephone
 * stays in. If it is asked for, a link goes to a contact that her account has already, with which she signs in once.
 */
export function helpSignIn(actor: PersonActor, personId: string, { facts, to }: Help) {
  return transaction(async () => {
    if (!canHelpSignIn(actor, personId) || !(await canSee(actor, personId))) return refuse('person-not-yours')
    if (to) {
      const sent = await sendLink(personId, to)
      if (!sent.ok) return sent
    }
    await db.session.deleteMany({ where: { personId } })
    await record(actor, { name: 'person.helped', personId, facts, ...(to && { sentTo: to }) })
    return ok({ personId })
  })
}

async function sendLink(personId: string, to: ContactKind) {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
  const contact = person[to]
  if (!contact) return refuse('contact-missing')
  const keptOut = await whyKeptOut(personId)
  if (keptOut) return refuse(keptOut === 'suspended' ? 'already-suspended' : 'already-merged')
  const milliseconds = await waitForContact(contact)
  if (milliseconds > 0) return { ...refuse('code-wait'), milliseconds }
  const { id, token } = await makeCode({ purpose: 'help', contact, personId, hasLink: true })
  const letter = { cause: causeOfCode(id), contact, locale: person.locale as Locale, token: token ?? '', personId }
  await sendSignInLink(letter)
  return ok({})
}

/** Where a link for signing in can go: what her account has, for who may help her. */
export async function findWaysToSend(
  actor: PersonActor,
  personId: string,
): Promise<{ kind: ContactKind; contact: string }[]> {
  if (!canHelpSignIn(actor, personId) || !(await canSee(actor, personId))) return []
  const person = await db.person.findUniqueOrThrow({ where: { id: personId }, select: { phone: true, email: true } })
  return contactKinds.flatMap((kind) => {
    const contact = person[kind]
    return contact ? { kind, contact } : []
  })
}

/** Takes a lost second factor away, for a reason: she sets up another one when she signs in next. */
export function resetSecondFactor(actor: PersonActor, personId: string, reason: string) {
  return transaction(async () => {
    if (!canLookAfter(actor, personId) || !(await canSee(actor, personId))) return refuse('person-not-yours')
    await takeFactorsAway(actor, personId, reason)
    return ok({ personId })
  })
}
