import { contactsMeant } from '#app/domains/accounts/contact.ts'
import { countFactors } from '#app/domains/accounts/factors/factors.ts'
import { whyKeptOut } from '#app/domains/accounts/kept-out.ts'
import { demoPassword, inPasswordTurn, isCrowded, isPassword } from '#app/domains/accounts/password.ts'
import { havingContact } from '#app/domains/accounts/person-of-contact.ts'
import { takeTry, waitToTry } from '#app/domains/accounts/sign-in-limits.ts'
import { db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { ok, refuse } from '#app/platform/result.ts'

/**
 * Whose phone or e-mail and password these are. The answer and its time are the same for a wrong password and an unknown
 * person; after too many failures one has to wait. `isAskedHere`: on the machine itself, not from elsewhere.
 */
export async function signIn(contact: string, password: string, address: string, isAskedHere = true) {
  const contacts = contactsMeant(contact)
  const people = await db.person.findMany({
    where: havingContact(contacts),
    select: { id: true, phone: true, email: true, passwordHash: true },
  })
  if (isCrowded()) return refuse('crowded')
  const milliseconds = waitToTry(contacts, address)
  if (milliseconds > 0) return { ...refuse('sign-in-wait'), milliseconds }
  return inPasswordTurn(async () => {
    // Counted when its turn has come: of a class that signs in at once only those count who are being looked at.
    const attempt = takeTry(contacts, address)
    if ('milliseconds' in attempt) return { ...refuse('sign-in-wait'), ...attempt }
    // A number typed without its country may belong to two people, known or not; the password tells them apart.
    for (const meant of contacts) {
      const person = people.find(({ phone, email }) => [phone, email].includes(meant))
      if (!(await isPassword(person?.passwordHash ?? null, password)) || !person) continue
      // The people of an earlier demonstration stay in the database, but their password is known to everybody.
      const isDemoOpen = env.BILIM_DEMO === 'yes' && (isAskedHere || !env.isDemoHereOnly)
      if (password === demoPassword && !isDemoOpen) continue
      attempt.wasRight(meant)
      const keptOut = await whyKeptOut(person.id)
      if (keptOut) return refuse(keptOut)
      return ok({ personId: person.id, isDemo: password === demoPassword && (await countFactors(person.id)) === 0 })
    }
    return refuse('sign-in-wrong')
  })
}
