import { takeFactorsAway } from '#app/domains/accounts/factors/take-away.ts'
import { whyKeptOut } from '#app/domains/accounts/kept-out.ts'
import { hashPassword, isCommon } from '#app/domains/accounts/password.ts'
import { findPersonOf } from '#app/domains/accounts/person-of-contact.ts'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

export type NewAdministrator = {
  contact: { phone: string } | { email: string }
  name: string
  sex: 'female' | 'male'
  birthYear: number
  country: string
  password: string
}

/**
 * Makes a person a system administrator from the terminal, with an account if she has none. Two administrators decide that
 * on the site; alone it is done for the first one, or in an emergency, which is noted.
 */
export async function makeAdministrator(wanted: NewAdministrator, isEmergency: boolean) {
  const { contact, name, password, sex, birthYear, country } = wanted
  const passwordHash = [...password].length < 10 || isCommon(password) ? null : await hashPassword(password)
  return transaction(async () => {
    const others = await db.roleGrant.count({
      where: { role: 'administrator', OR: [{ to: null }, { to: { gt: now() } }] },
    })
    if (others > 0 && !isEmergency) return refuse('administrators-decide')
    const known = await db.person.findFirst({ where: contact, select: { id: true } })
    if (!known && !passwordHash) return refuse('password-weak')
    if (known && (await whyKeptOut(known.id))) return refuse('already-suspended')
    const id = known?.id ?? newId()
    if (!known)
      await db.person.create({
        data: {
          id,
          ...partsOf(name),
          ...contact,
          passwordHash,
          sex,
          birthYear,
          country,
          locale: 'ru',
          createdAt: now(),
        },
      })
    await keepPersonWords(id)
    const inForce = { role: 'administrator', OR: [{ to: null }, { to: { gt: now() } }] }
    // Asking twice makes one administrator.
    if (await db.roleGrant.findFirst({ where: { personId: id, ...inForce } })) return ok({ isNew: false })
    const grant = { role: 'administrator', scope: 'all', from: now(), reason: 'Made in the terminal by the operator.' }
    await db.roleGrant.create({ data: { id: newId(), personId: id, ...grant } })
    await record(system, { name: 'administrator.made', personId: id, isEmergency: others > 0 })
    return ok({ isNew: !known })
  })
}

/** The guide asks for family, given name and patronymic, in this order; who has one name alone is called by it. */
function partsOf(name: string) {
  const [first = name, second, ...rest] = name.split(' ')
  const parts = second ? { family: first, given: second, patronymic: rest.join(' ') || null } : { given: first }
  return { ...parts, officialName: name, nameKey: fold(name) }
}

/** Takes the second factor of a person away, whose phone or keys are lost; she sets it up anew when she signs in. */
export function resetSecondFactor(contact: string) {
  return transaction(async () => {
    const person = await findPersonOf(contact)
    if (!person) return refuse('person-unknown')
    await takeFactorsAway(system, person.id, 'terminal')
    return ok({})
  })
}
