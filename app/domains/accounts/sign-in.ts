import { isPassword } from '#app/domains/accounts/password.ts'
import { phonesMeant } from '#app/domains/accounts/phone.ts'
import { minutes } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { fold } from '#app/platform/i18n/fold.ts'
import { rateLimit } from '#app/platform/rate-limit.ts'
import { ok, refuse } from '#app/platform/result.ts'

const byContact = rateLimit(8, minutes(1), minutes(60))
// Offices share one address, so it may fail more often before it waits.
const byAddress = rateLimit(50, minutes(1), minutes(60))

/**
 * Whose phone or e-mail and password these are. The answer and its time are the same for a wrong password and an unknown
 * person; after too many failures one has to wait, whoever one is.
 */
export async function signIn(contact: string, password: string, address: string) {
  const key = fold(contact)
  if (byContact.wait(key) > 0 || byAddress.wait(address) > 0) return refuse('sign-in-wait')
  const people = await db.person.findMany({
    where: contact.includes('@') ? { email: contact.toLowerCase() } : { phone: { in: phonesMeant(contact) } },
    select: { id: true, passwordHash: true },
  })
  // A number typed without its country may belong to two people; the password tells them apart.
  for (const person of people) {
    if (!(await isPassword(person.passwordHash, password))) continue
    byContact.succeeded(key)
    return ok({ personId: person.id })
  }
  if (people.length === 0) await isPassword(null, password)
  byContact.failed(key)
  byAddress.failed(address)
  return refuse('sign-in-wrong')
}
