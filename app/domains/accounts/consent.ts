import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'

/** The version of the privacy text that joining agrees to; raise it when content/pages/privacy changes its meaning. */
export const privacyVersion = '2026-11-25'

/** What a person has agreed to, newest first: which text, in which version and language, when, and until when. */
export const listConsents = (actor: PersonActor) =>
  db.consent.findMany({
    where: { personId: actor.id },
    orderBy: { givenAt: 'desc' },
    select: { id: true, text: true, textVersion: true, locale: true, givenAt: true, withdrawnAt: true },
  })

/** Notes that she agrees to the privacy text as it stands today, in the language she reads. Agreeing twice counts once. */
export async function agreeToPrivacy(actor: PersonActor, locale: Locale): Promise<void> {
  const text = { personId: actor.id, text: 'privacy', textVersion: privacyVersion }
  await transaction(async () => {
    const given = await db.consent.findUnique({ where: { personId_text_textVersion: text } })
    if (given && !given.withdrawnAt) return
    const consent = { locale, givenAt: now(), withdrawnAt: null }
    if (given) await db.consent.update({ where: { id: given.id }, data: consent })
    else await db.consent.create({ data: { id: newId(), ...text, ...consent } })
    await record(actor, { name: 'consent.given', personId: actor.id, textVersion: privacyVersion })
  })
}
