import { readContact } from '#app/domains/accounts/contact.ts'
import { hashPassword, isCrowded } from '#app/domains/accounts/password.ts'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import type { JoinForm } from '#app/domains/accounts/schema.ts'
import { waitToJoin } from '#app/domains/accounts/sign-up-limits.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { isTaken } from '#app/platform/database/database-error.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** The version of the privacy text that joining agrees to; raise it when content/pages/privacy changes its meaning. */
const privacyVersion = '2026-11'

/** Makes an account with the learner's role. A phone or an e-mail that already has one is refused. */
export async function signUp(form: JoinForm, locale: Locale, address: string) {
  const contact = readContact(form.contact, form.country)
  if (!contact) return refuse('contact-unreadable')
  const earlier = await db.person.findFirst({ where: contact, select: { id: true } })
  if (isCrowded()) return refuse('crowded')
  const milliseconds = waitToJoin(address, earlier !== null)
  if (milliseconds > 0) return { ...refuse('join-wait'), milliseconds }
  if (earlier) return refuse('contact-taken')
  const passwordHash = await hashPassword(form.password)
  const id = newId()
  const moment = now()
  const actor: PersonActor = {
    kind: 'person',
    id,
    name: [form.given, form.family].filter(Boolean).join(' '),
    timeZone: timeZoneOf(form.country),
    grants: [{ role: 'learner', scope: 'own', scopeId: null }],
    activeRole: 'learner',
    factor: 'complete',
    seenBy: null,
  }
  try {
    return await transaction(async () => {
      await db.person.create({
        data: {
          id,
          officialName: form.officialName,
          family: form.family || null,
          given: form.given,
          patronymic: form.patronymic || null,
          nameKey: fold(form.officialName),
          ...contact,
          passwordHash,
          sex: form.sex,
          birthYear: form.birthYear,
          country: form.country,
          locale,
          createdAt: moment,
        },
      })
      await db.roleGrant.create({
        data: { id: newId(), personId: id, role: 'learner', scope: 'own', from: moment },
      })
      await db.consent.create({
        data: { id: newId(), personId: id, text: 'privacy', textVersion: privacyVersion, locale, givenAt: now() },
      })
      await keepPersonWords(id)
      await record(actor, { name: 'person.joined', personId: id })
      return ok({ actor })
    })
  } catch (error) {
    if (isTaken(error)) return refuse('contact-taken')
    throw error
  }
}
