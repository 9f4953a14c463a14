import { contactsMeant } from '#app/domains/accounts/contact.ts'
import { db, type Prisma } from '#app/platform/db.ts'

/** People whose phone or e-mail is among these. */
export const havingContact = (contacts: string[]): Prisma.PersonWhereInput => ({
  OR: [{ email: { in: contacts } }, { phone: { in: contacts } }],
})

/** Who has the phone or e-mail that was typed; null when nobody has, or when it may mean two. */
export async function findPersonOf(typed: string): Promise<{ id: string } | null> {
  const [person, another] = await db.person.findMany({
    where: havingContact(contactsMeant(typed)),
    select: { id: true },
    take: 2,
  })
  return another ? null : (person ?? null)
}
