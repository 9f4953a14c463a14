import { findPersonOf } from '#app/domains/accounts/person-of-contact.ts'
import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { buildPersonArchive } from '#app/domains/privacy/person-archive.ts'
import { transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Everything about the person with this phone or e-mail, for an operator to hand to her; the audit trail says so. */
export async function exportByOperator(contact: string) {
  const person = await findPersonOf(contact)
  if (!person) return refuse('person-unknown')
  const archive = await buildPersonArchive(person.id)
  await transaction(() => record(system, { name: 'person.exported', personId: person.id }))
  return ok({ archive })
}
