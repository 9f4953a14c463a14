import { cancelOpenChanges } from '#app/domains/accounts/contacts/ask-change.ts'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { db, transaction } from '#app/platform/db.ts'

/**
 * Whoever enters with a code that was sent to the contact of an account which somebody made with a slip gets it for herself:
 * a slip proves no phone, so what was set up before (password, factors, sessions, another contact) is gone, and she goes on
 * from here. Her learning stays. Of an account whose contact was proven this changes nothing.
 */
export async function proveContact(personId: string, contact: string): Promise<void> {
  await transaction(async () => {
    const unproven = { id: personId, contactUnproven: true }
    if ((await db.person.count({ where: unproven })) === 0) return
    const other = contact.includes('@') ? { phone: null } : { email: null }
    await db.person.update({ where: { id: personId }, data: { contactUnproven: false, passwordHash: null, ...other } })
    const hers = { where: { personId } }
    await db.totpSecret.deleteMany(hers)
    await db.passkey.deleteMany(hers)
    await db.recoveryCode.deleteMany(hers)
    await db.session.deleteMany(hers)
    await db.knownDevice.deleteMany(hers)
    await cancelOpenChanges(personId, 'phone')
    await cancelOpenChanges(personId, 'email')
    await keepPersonWords(personId)
    await record(system, { name: 'contact.proven', personId })
  })
}
