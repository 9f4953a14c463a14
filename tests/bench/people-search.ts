import { execFileSync } from 'node:child_process'
import { searchWordsOf } from '#app/domains/accounts/person-words.ts'
import { newId } from '#app/platform/ids.ts'
import { addPerson, addSession } from '#tests/bench/people.ts'
import { milliseconds, type Section, table } from '#tests/bench/report.ts'
import { type Rows, stored, writeRows } from '#tests/bench/rows.ts'
import { copyData, settingsOf } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'

const organisations = 10_000
const families = [
  'Токтогулова',
  'Асанов',
  'Осмонова',
  'Rahimova',
  'Aliyev',
  'Каримов',
  'Жумабекова',
  'Усенов',
  'Юлдашева',
]
const given = [
  'Айгүл',
  'Бек',
  'Чынара',
  'Dilnoza',
  'Rustam',
  'Нурлан',
  'Айнура',
  'Шахноза',
  'Азамат',
  'Гүлнара',
  'Алия',
]
const fathers = ['Асановна', 'Турдубекович', 'Shuhrat qizi', 'Кадырович', 'Rustamovich', 'Жолдошовна', 'Асан кызы']

type Timed = { searches: { name: string; times: number[] }[]; sessions: number[] }

/** Looking people up, and knowing who asks, with very many people and organisations. */
export async function measurePeople(firstDay: string, { people }: Size): Promise<Section> {
  const data = copyData(firstDay, 'people')
  console.log(`  writing ${people} people and ${organisations} organisations`)
  const { cookie, office } = writeRows(data, (rows) => fill(rows, people))
  const words = ['--import', 'tsx', 'tests/bench/time-people.ts', cookie, office]
  const env = { ...process.env, ...settingsOf(0, data) } as NodeJS.ProcessEnv
  console.log('  looking people up')
  const { searches, sessions } = JSON.parse(execFileSync(process.execPath, words, { env, encoding: 'utf8' })) as Timed
  const at = (times: number[], part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  const all = searches.flatMap(({ times }) => times).sort((a, b) => a - b)
  const [search, session] = [at(all, 0.95), at(sessions, 0.5)]
  const many = `${people.toLocaleString('en-GB')} people`
  return {
    title: 'Looking people up',
    figures: [
      { name: `people search: p95 with ${many}`, measured: milliseconds(search), aim: '≤ 50 ms', isMet: search <= 50 },
      { name: `session check with ${many}`, measured: milliseconds(session), aim: '≤ 0.3 ms', isMet: session <= 0.3 },
    ],
    body: [
      [
        `${many} with names, phones and posts in ${organisations.toLocaleString('en-GB')} organisations. Each search is asked for 30 times in the process of a`,
        'server, with everything its page shows of 50 people; the session check 2 000 times.',
      ].join('\n'),
      table(
        ['search', 'p50', 'p95'],
        searches.map(({ name, times }) => [name, milliseconds(at(times, 0.5)), milliseconds(at(times, 0.95))]),
      ),
      table(
        ['session check', 'p50', 'p95', 'p99'],
        [['', ...[0.5, 0.95, 0.99].map((part) => milliseconds(at(sessions, part)))]],
      ),
    ],
  }
}

function fill(rows: Rows, people: number) {
  const model = rows.one('Person', 'id', 'ainura')
  const { unitId, positionId } = rows.one('Post', 'personId', 'ainura') as { unitId: string; positionId: string }
  const from = stored(new Date())
  const offices = Array.from({ length: organisations }, (_, place) => {
    const id = `office-${place}`
    rows.add('Organisation', { id, kind: 'municipality', unitId })
    rows.add('OrganisationText', { organisationId: id, locale: 'ky', name: `Айыл өкмөтү ${place}`, nameKey: '' })
    return id
  })
  const one = (list: string[], place: number) => list[place % list.length] ?? ''
  for (let place = 0; place < people; place++) {
    const names = {
      family: one(families, place * 7),
      given: one(given, place * 3),
      patronymic: one(fathers, place * 5),
    }
    const officialName = `${Object.values(names).join(' ')} ${place}`
    const phone = `+996700${String(place).padStart(6, '0')}`
    const personId = addPerson(rows, { ...model, ...names, officialName, nameKey: officialName.toLowerCase() })
    rows.change('Person', 'phone', phone, 'id', personId)
    for (const word of searchWordsOf({ ...names, officialName, phone, email: `${personId}@example.org` }))
      rows.add('PersonWord', { personId, word })
    rows.add('Post', { id: newId(), personId, unitId, organisationId: one(offices, place), positionId, from })
  }
  const administrator = addPerson(rows, model)
  rows.change('RoleGrant', 'role', 'administrator', 'personId', administrator)
  const { Cookie } = addSession(rows, administrator)
  rows.change('Session', 'secondFactorAt', from, 'personId', administrator)
  return { cookie: Cookie, office: one(offices, 0) }
}
