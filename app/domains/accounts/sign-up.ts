import { privacyVersion } from '#app/domains/accounts/consent.ts'
import { findStep } from '#app/domains/accounts/one-time-code.ts'
import { hashPassword, isCrowded } from '#app/domains/accounts/password.ts'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { isBySlip, isSlipWithdrawn } from '#app/domains/accounts/printed-code.ts'
import type { AboutForm } from '#app/domains/accounts/schema.ts'
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

/** Makes an account with the learner's role for whoever has confirmed a phone or an e-mail (`codeId`), once. */
export async function signUp(form: AboutForm, codeId: string, locale: Locale, address: string) {
  const step = await findStep(codeId)
  if (!step?.isConfirmed || step.personId !== null) return refuse('step-over')
  const contact = step.contact.includes('@') ? { email: step.contact } : { phone: step.contact }
  if (isCrowded()) return refuse('crowded')
  const milliseconds = waitToJoin(address)
  if (milliseconds > 0) return { ...refuse('join-wait'), milliseconds }
  const passwordHash = form.password === undefined ? null : await hashPassword(form.password)
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
      if (await isSlipWithdrawn(codeId)) return refuse('step-over')
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
          contactUnproven: await isBySlip(codeId),
        },
      })
      await db.roleGrant.create({
        data: { id: newId(), personId: id, role: 'learner', scope: 'own', from: moment },
      })
      await db.consent.create({
        data: { id: newId(), personId: id, text: 'privacy', textVersion: privacyVersion, locale, givenAt: now() },
      })
      await db.oneTimeCode.update({ where: { id: codeId }, data: { personId: id } })
      await keepPersonWords(id)
      await record(actor, { name: 'person.joined', personId: id })
      await keepSlip(actor, codeId)
      return ok({ actor })
    })
  } catch (error) {
    if (isTaken(error)) return refuse('contact-taken')
    throw error
  }
}

/** Notes with which slip she joined, if it was one. */
async function keepSlip(actor: PersonActor, codeId: string): Promise<void> {
  const slip = await db.printedCode.findFirst({ where: { usedById: codeId }, select: { id: true, batchId: true } })
  if (!slip) return
  await db.printedCode.update({ where: { id: slip.id }, data: { usedById: actor.id } })
  await record(actor, { name: 'slip.used', personId: actor.id, batchId: slip.batchId })
}
