import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/**
 * The phone and the e-mail of a person, and those she had before unless they are somebody else's by now. What she only typed
 * and never confirmed may be anybody's and is not among them.
 */
export async function contactsOf(personId: string): Promise<string[]> {
  const [person, changes] = await Promise.all([
    db.person.findUniqueOrThrow({ where: { id: personId }, select: { phone: true, email: true } }),
    db.contactChange.findMany({ where: { personId, doneAt: { not: null } }, select: { before: true } }),
  ])
  const earlier = changes.flatMap(({ before }) => before ?? [])
  const others = await db.person.findMany({
    where: { id: { not: personId }, OR: [{ phone: { in: earlier } }, { email: { in: earlier } }] },
    select: { phone: true, email: true },
  })
  const taken = new Set(others.flatMap(({ phone, email }) => [phone, email]))
  const present = [person.phone, person.email].filter((contact) => contact !== null)
  return [...new Set([...present, ...earlier.filter((contact) => !taken.has(contact))])]
}

/**
 * Closes an account for good: nobody can sign in to it, and its phone and e-mail are free again. What stays is a row
 * without a name, with sex and country, so that counts of learners do not change.
 */
export function forgetPerson(personId: string): Promise<void> {
  return transaction(async () => {
    const hers = { where: { personId } }
    const contact = { in: await contactsOf(personId) }
    await db.session.deleteMany(hers)
    await db.knownDevice.deleteMany(hers)
    await db.personWord.deleteMany(hers)
    await db.preferences.deleteMany(hers)
    await db.oneTimeCode.deleteMany({ where: { OR: [{ personId }, { contact }] } })
    await db.printedCode.updateMany({ where: { usedById: personId }, data: { usedById: null } })
    await db.contactChange.deleteMany(hers)
    await db.totpSecret.deleteMany(hers)
    await db.passkey.deleteMany(hers)
    await db.passkeyChallenge.deleteMany(hers)
    await db.recoveryCode.deleteMany(hers)
    await db.suspension.deleteMany(hers)
    await db.post.deleteMany(hers)
    await db.consent.deleteMany(hers)
    await db.timedAccess.deleteMany(hers)
    await db.proposal.deleteMany(hers)
    await db.roleGrant.updateMany({ where: { personId, reason: { not: null } }, data: { reason: null } })
    await db.roleGrant.updateMany({ where: { personId, endReason: { not: null } }, data: { endReason: null } })
    await db.roleGrant.updateMany({
      where: { personId, OR: [{ to: null }, { to: { gt: now() } }] },
      data: { to: now() },
    })
    // Of two accounts made one, what had been moved says names and numbers.
    const ofMerge = { OR: [{ keptId: personId }, { mergedId: personId }] }
    await db.accountMerge.deleteMany({ where: ofMerge })
    const nameless = { officialName: '', family: null, given: '', patronymic: null, nameKey: '' }
    const closed = { phone: null, email: null, passwordHash: null, birthYear: 0 }
    await db.person.update({ where: { id: personId }, data: { ...nameless, ...closed } })
  })
}
