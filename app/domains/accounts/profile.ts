import type { z } from 'zod'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import type { profileSchema } from '#app/domains/accounts/schema.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { db, transaction } from '#app/platform/db.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

type ProfileForm = z.infer<typeof profileSchema>

const select = {
  officialName: true,
  family: true,
  given: true,
  patronymic: true,
  sex: true,
  birthYear: true,
  country: true,
  locale: true,
} as const

/** What a person has said about herself. */
export const findProfile = (actor: PersonActor) => db.person.findUniqueOrThrow({ where: { id: actor.id }, select })

/** Changes what she has said about herself. Certificates issued before keep the name they were issued in. */
export function changeProfile(actor: PersonActor, form: ProfileForm): Promise<void> {
  return transaction(async () => {
    const before: Record<string, unknown> = await findProfile(actor)
    const after = { ...form, family: form.family || null, patronymic: form.patronymic || null }
    const fields = Object.entries(after).flatMap(([field, value]) => (before[field] === value ? [] : [field]))
    if (fields.length === 0) return
    await db.person.update({ where: { id: actor.id }, data: { ...after, nameKey: fold(after.officialName) } })
    await keepPersonWords(actor.id)
    await record(actor, { name: 'profile.changed', personId: actor.id, fields })
  })
}
