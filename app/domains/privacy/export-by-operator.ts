import { contactsMeant } from '#app/domains/accounts/contact.ts'
import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { buildPersonArchive } from '#app/domains/privacy/person-archive.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Everything about the person with this phone or e-mail, for an operator to hand to her; the audit trail says so. */
export async function exportByOperator(contact: string) {
  const meant = contactsMeant(contact)
  const [person, another] = await db.person.findMany({
    where: { OR: [{ email: { in: meant } }, { phone: { in: meant } }] },
    select: { id: true },
  })
  if (!person || another) return refuse('person-unknown')
  const archive = await buildPersonArchive(person.id)
  await transaction(() => record(system, { name: 'person.exported', personId: person.id }))
  return ok({ archive })
}
