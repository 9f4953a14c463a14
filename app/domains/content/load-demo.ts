import { demoPassword, hashPassword } from '#app/domains/accounts/password.ts'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import type { Role } from '#app/domains/actor.ts'
import type { DemoPerson, Unit } from '#app/domains/content/file-format.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

type NewDemoPerson = DemoPerson & { passwordHash: string }

/** Those of the demonstration who have no account yet, with the password made ready; it takes a moment for each. */
export async function prepareDemo(people: DemoPerson[]): Promise<NewDemoPerson[]> {
  const known = await db.person.findMany({
    where: {
      OR: [
        { id: { in: people.map(({ id }) => id) } },
        { phone: { in: people.flatMap(({ phone }) => phone ?? []) } },
        { email: { in: people.flatMap(({ email }) => email ?? []) } },
      ],
    },
    select: { id: true, phone: true, email: true },
  })
  const taken = new Set(known.flatMap(({ id, phone, email }) => [id, phone, email]))
  const wanted = people.filter(({ id, phone, email }) => ![id, phone, email].some((one) => one && taken.has(one)))
  return Promise.all(wanted.map(async (person) => ({ ...person, passwordHash: await hashPassword(demoPassword) })))
}

/** Gives each of them an account, a post and roles. */
export function loadDemo(people: NewDemoPerson[], units: Unit[]): Promise<void> {
  return transaction(async () => {
    const from = now()
    await db.person.createMany({
      data: people.map((person) => ({
        id: person.id,
        officialName: person.official,
        family: person.family ?? null,
        given: person.given,
        patronymic: person.patronymic ?? null,
        nameKey: fold(person.official),
        phone: person.phone ?? null,
        email: person.email ?? null,
        passwordHash: person.passwordHash,
        sex: person.sex,
        birthYear: person.born,
        country: person.country,
        locale: person.locale,
        createdAt: from,
      })),
    })
    for (const { id } of people) await keepPersonWords(id)
    await db.post.createMany({
      data: people.map(({ id, unit, organisation, workplace, position }) => ({
        id: `${id}.post`,
        personId: id,
        unitId: unit,
        organisationId: organisation ?? null,
        workplace: organisation ? null : (workplace ?? null),
        positionId: position,
        from,
      })),
    })
    await db.roleGrant.createMany({
      data: people.flatMap((person) =>
        person.roles.map((role) => ({
          id: `${person.id}.${role}`,
          personId: person.id,
          role,
          ...scopeOf(role, person, units),
          from,
        })),
      ),
    })
  })
}

function scopeOf(role: Role, person: DemoPerson, units: Unit[]): { scope: string; scopeId: string | null } {
  const organisation = person.organisation ?? null
  switch (role) {
    case 'learner':
    case 'mentor':
      return { scope: 'own', scopeId: null }
    case 'municipality-administrator':
      return { scope: 'municipality', scopeId: organisation }
    case 'officer':
    case 'reviewer':
    case 'jury':
      return { scope: 'programme', scopeId: person.programme ?? null }
    case 'observer':
      return { scope: 'region', scopeId: regionOf(person.unit, units) }
    case 'trainer':
    case 'cohort-manager':
    case 'coordinator':
      return { scope: 'organisation', scopeId: organisation }
    default:
      return { scope: 'all', scopeId: null }
  }
}

function regionOf(unitId: string, units: Unit[]): string {
  const unit = units.find(({ id }) => id === unitId)
  return unit?.parent && unit.kind !== 'region' ? regionOf(unit.parent, units) : unitId
}
