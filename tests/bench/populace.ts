import { searchWordsOf } from '#app/domains/accounts/person-words.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'
import { newId } from '#app/platform/ids.ts'
import { openCourse } from '#tests/bench/courses.ts'
import { course } from '#tests/bench/learner.ts'
import { type Chance, chanceOf, namesOf, oneOf } from '#tests/bench/names.ts'
import { addEnrolment, addPerson, addSession } from '#tests/bench/people.ts'
import { type Row, type Rows, stored } from '#tests/bench/rows.ts'

const sessionsEach = 2
// One of so many learns on the course of the demo, and one of so many is there twice.
const learnerEvery = 3
const doubledEvery = 200
const partners = 200

export type Populace = Record<'cookie' | 'office' | 'academy' | 'programme' | 'unit' | 'rarest', string>

/** Writes very many people with posts, words, sessions and enrolments, and the organisations they work in. */
export function addPopulace(rows: Rows, size: { people: number; organisations: number }): Populace {
  const chance = chanceOf(1)
  const from = stored(new Date())
  const model = rows.one('Person', 'id', 'ainura')
  const { unitId, positionId } = rows.one('Post', 'personId', 'ainura')
  const units = rows.list('Unit', 'kind', 'district').map(({ id }) => String(id))
  const offices = addOrganisations(rows, size.organisations, units.length > 0 ? units : [String(unitId)], chance)
  const open = openCourse(rows, course)
  for (let place = 0; place < size.people; place++) {
    const names = namesOf(chance)
    const birthYear = 1960 + Math.floor(chance() * 45)
    const { id, phone } = addNamed(rows, model, { ...names, birthYear }, `+99670${String(place).padStart(7, '0')}`)
    const { organisationId, unitId } = oneOf(offices, chance)
    rows.add('Post', { id: newId(), personId: id, unitId, organisationId, positionId: positionId ?? null, from })
    for (let session = 0; session < sessionsEach; session++) addSession(rows, id)
    if (place % learnerEvery === 0) addEnrolment(rows, id, open)
    if (place % doubledEvery !== 0) continue
    if (place % (2 * doubledEvery) === 0)
      addNamed(rows, model, { ...namesOf(chance), birthYear }, phone.replace('+996', '+998'))
    else
      addNamed(rows, model, { family: names.given, given: names.family, patronymic: names.patronymic, birthYear }, null)
  }
  const rarest = addNamed(rows, model, { family: 'Щедрин', given: 'Юлий', patronymic: null, birthYear: 1990 }, null)
  const programme = addProgramme(rows, offices, open.courseId, from)
  return {
    cookie: addAdministrator(rows, model, from),
    office: offices[0]?.organisationId ?? '',
    unit: offices[0]?.unitId ?? '',
    academy: String(rows.one('Course', 'id', open.courseId).organisationId),
    ...{ programme, rarest: rarest.id },
  }
}

type Named = { family: string; given: string; patronymic: string | null; birthYear: number }

function addNamed(rows: Rows, model: Row, named: Named, phone: string | null) {
  const { birthYear, ...names } = named
  const officialName = Object.values(names).filter(Boolean).join(' ')
  const id = addPerson(rows, { ...model, ...named, officialName, nameKey: fold(officialName) })
  if (phone) rows.change('Person', 'phone', phone, 'id', id)
  for (const word of searchWordsOf({ ...names, officialName, phone, email: `${id}@example.org` }))
    rows.add('PersonWord', { personId: id, word })
  return { id, phone: phone ?? '' }
}

function addOrganisations(rows: Rows, count: number, units: string[], chance: Chance) {
  return Array.from({ length: count }, (_, place) => {
    const [organisationId, unitId] = [`office-${place}`, units[place % units.length] ?? '']
    const { family } = namesOf(chance)
    rows.add('Organisation', { id: organisationId, kind: 'municipality', unitId })
    const names = {
      ky: `${family} айыл өкмөтү ${place}`,
      ru: `${family} айылный аймак ${place}`,
      uz: `${family} hokimligi`,
    }
    for (const [locale, name] of Object.entries(names))
      rows.add('OrganisationText', { organisationId, locale, name, nameKey: fold(name) })
    return { organisationId, unitId }
  })
}

function addProgramme(rows: Rows, offices: { organisationId: string }[], courseId: string, from: string): string {
  const programmeId = 'programme-of-many'
  const validFrom = '2020-01-01'
  rows.add('Programme', { id: programmeId, validFrom, createdAt: from })
  rows.add('ProgrammeCourse', { programmeId, courseId })
  for (const [rank, { organisationId }] of offices.slice(0, partners).entries())
    rows.add('ProgrammePartner', { id: newId(), programmeId, organisationId, rank, validFrom })
  return programmeId
}

function addAdministrator(rows: Rows, model: Row, from: string): string {
  const administrator = addPerson(rows, model)
  rows.change('RoleGrant', 'role', 'administrator', 'personId', administrator)
  const { Cookie } = addSession(rows, administrator)
  rows.change('Session', 'secondFactorAt', from, 'personId', administrator)
  return Cookie
}
