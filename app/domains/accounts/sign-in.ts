import { contactsMeant } from '#app/domains/accounts/contact.ts'
import { demoPassword, isCrowded, isPassword } from '#app/domains/accounts/password.ts'
import { takeTry } from '#app/domains/accounts/sign-in-limits.ts'
import { db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { ok, refuse } from '#app/platform/result.ts'

/**
 * Whose phone or e-mail and password these are. The answer and its time are the same for a wrong password and an unknown
 * person; after too many failures one has to wait.
 */
export async function signIn(contact: string, password: string, address: string) {
  const contacts = contactsMeant(contact)
  const people = await db.person.findMany({
    where: { OR: [{ email: { in: contacts } }, { phone: { in: contacts } }] },
    select: { id: true, phone: true, email: true, passwordHash: true },
  })
  if (isCrowded()) return refuse('crowded')
  const attempt = takeTry(contacts, address)
  if ('milliseconds' in attempt) return { ...refuse('sign-in-wait'), ...attempt }

  // A number typed without its country may belong to two people, known or not; the password tells them apart.
  for (const meant of contacts) {
    const person = people.find(({ phone, email }) => [phone, email].includes(meant))
    if (!(await isPassword(person?.passwordHash ?? null, password)) || !person) continue
    // The people of an earlier demonstration stay in the database, but their password is known to everybody.
    if (password === demoPassword && env.BILIM_DEMO === 'no') continue
    attempt.wasRight(meant)
    return ok({ personId: person.id })
  }
  return refuse('sign-in-wrong')
}
