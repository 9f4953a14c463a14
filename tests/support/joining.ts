import { readContact } from '#app/domains/accounts/contact.ts'
import { makeCode } from '#app/domains/accounts/one-time-code.ts'
import { aboutSchema, contactSchema } from '#app/domains/accounts/schema.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

let number = 100_000

/** A form for joining as it is read, filled in rightly where the test says nothing else. */
export const aboutForm = (changed: object = {}) =>
  aboutSchema.parse({
    given: 'Айсулуу',
    officialName: 'Өмүрбекова Айсулуу Жыргалбековна',
    password: 'three unrelated words',
    sex: 'female',
    birthYear: '1988',
    country: 'KG',
    consent: true,
    ...changed,
  })

/** A phone or an e-mail that was confirmed by its code a moment ago; a new phone where the test says nothing else. */
export async function confirmedContact(typed: { contact?: string; country?: string } = {}): Promise<string> {
  const { contact, country } = contactSchema.parse({ contact: `+996 555 ${number++}`, country: 'KG', ...typed })
  const read = readContact(contact, country)
  const plain = Object.values(read ?? {})[0] ?? ''
  return transaction(async () => {
    const { id } = await makeCode({ purpose: 'join', contact: plain })
    await db.oneTimeCode.update({ where: { id }, data: { usedAt: now() } })
    return id
  })
}

/** Joins with a contact whose code was right. */
export async function join(
  { contact, ...changed }: { contact?: string; country?: string; password?: string } = {},
  locale: Locale = 'ky',
  address = '203.0.113.20',
) {
  const { country } = changed
  const codeId = await confirmedContact({ ...(contact && { contact }), ...(country && { country }) })
  return signUp(aboutForm(changed), codeId, locale, address)
}
