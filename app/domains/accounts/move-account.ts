import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/** Posts, those of them that were ended on the way, consents, and the phone or e-mail that now signs in to the other account. */
export type MovedAccount = {
  posts: string[]
  ended: string[]
  consents: string[]
  phone: string | null
  email: string | null
}
type Between = { from: string; to: string }

/**
 * Gives posts, consents, and the phone or e-mail that the other lacks, to another account, and ends every session of this
 * one. A post that she holds ends today where the other account names one she holds.
 */
export function moveAccount({ from, to }: Between): Promise<MovedAccount> {
  return transaction(async () => {
    const posts = await db.post.findMany({ where: { personId: from }, select: { id: true, to: true } })
    const isPosted = (await db.post.count({ where: { personId: to, to: null } })) > 0
    const ended = posts.filter((post) => isPosted && post.to === null).map(({ id }) => id)
    const theirs = await db.consent.findMany({ where: { personId: to } })
    const consents = (await db.consent.findMany({ where: { personId: from } })).filter(
      ({ text, textVersion }) => !theirs.some((one) => one.text === text && one.textVersion === textVersion),
    )
    const [mine, other] = await Promise.all([readContacts(from), readContacts(to)])
    const phone = other.phone ? null : mine.phone
    const email = other.email ? null : mine.email
    const moved = { posts: posts.map(({ id }) => id), ended, consents: consents.map(({ id }) => id), phone, email }
    await db.post.updateMany({ where: { id: { in: ended } }, data: { to: now() } })
    await give(moved, { from, to })
    await db.session.deleteMany({ where: { personId: from } })
    return moved
  })
}

/** Gives posts, consents and contacts back to the account that had them, which can be signed in to again. */
export function moveAccountBack(moved: MovedAccount, { from, to }: Between): Promise<void> {
  return transaction(async () => {
    // Also when the other account signs in with something else by now, unless it is somebody else's meanwhile.
    const [phone, email] = [await ifFree(moved.phone, to), await ifFree(moved.email, to)]
    await give({ ...moved, phone, email }, { from: to, to: from })
    await db.post.updateMany({ where: { id: { in: moved.ended } }, data: { to: null } })
  })
}

const readContacts = (id: string) =>
  db.person.findUniqueOrThrow({ where: { id }, select: { phone: true, email: true } })

/** A phone or e-mail, unless it is that of somebody else than one person. */
async function ifFree(contact: string | null, personId: string): Promise<string | null> {
  if (!contact) return null
  const others = { id: { not: personId }, OR: [{ phone: contact }, { email: contact }] }
  return (await db.person.count({ where: others })) === 0 ? contact : null
}

async function give({ posts, consents, phone, email }: MovedAccount, { from, to }: Between): Promise<void> {
  const these = (ids: string[]) => ({ where: { id: { in: ids }, personId: from }, data: { personId: to } })
  await db.post.updateMany(these(posts))
  await db.consent.updateMany(these(consents))
  // Nobody else may have it in between, and each is one person's only.
  if (phone) await db.person.updateMany({ where: { id: from, phone }, data: { phone: null } })
  if (email) await db.person.updateMany({ where: { id: from, email }, data: { email: null } })
  await db.person.update({ where: { id: to }, data: { ...(phone && { phone }), ...(email && { email }) } })
  // Each is found by what signs in to it.
  for (const id of [from, to]) await keepPersonWords(id)
}
