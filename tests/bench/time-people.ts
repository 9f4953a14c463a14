// Looks up people, organisations and pairs of accounts, and checks a session, in one process on the database of the settings,
// again and again, and writes as one line how long each took.
import { listPeople } from '#app/domains/accounts/person-list.ts'
import { findSession } from '#app/domains/accounts/session.ts'
import type { Grant, PersonActor } from '#app/domains/actor.ts'
import { listCandidates } from '#app/domains/duplicates/list-candidates.ts'
import { listEntries } from '#app/domains/organisations/entry-list.ts'
import { findPlace } from '#app/domains/organisations/place.ts'
import { listTypedWorkplaces } from '#app/domains/organisations/typed-workplaces.ts'
import { closeDb } from '#app/platform/db.ts'
import type { Taken } from '#tests/bench/people-search.ts'
import type { Populace } from '#tests/bench/populace.ts'

const { cookie, office, academy, programme, unit } = JSON.parse(process.argv[2] ?? '{}') as Populace
const session = await findSession(cookie)
if (!session) throw new Error('Nobody is signed in.')
const { actor: administrator } = session
const as = (grant: Grant): PersonActor => ({ ...administrator, grants: [grant] })
const who = {
  administrator,
  'manager of one office': as({ role: 'cohort-manager', scope: 'organisation', scopeId: office }),
  'manager of a third of all': as({ role: 'cohort-manager', scope: 'organisation', scopeId: academy }),
  officer: as({ role: 'officer', scope: 'programme', scopeId: programme }),
}

const usual = { typed: '', role: null, organisationId: null, unitId: null, isSuspended: false, page: 1, size: 50 }
const words = {
  'a rare word': 'щедрин',
  'a very common word, Cyrillic': 'асан',
  'the same, Latin': 'Azamat',
  'with letters of one’s own': 'Өмүрбек',
  'of Uzbek, in Cyrillic': 'Ғайрат',
  'one letter': 'а',
  'two words': 'асанов нурлан',
  'three words that seldom meet': 'чынара асанов азамат',
  'two common words that never meet': 'асанбекова dilfuza',
  'part of a phone': '0700 012 3',
  'a whole phone': '+996 700 012 345',
  'part of an e-mail': '01',
  nobody: 'жжж ююю',
  'common and nobody': 'асан жжж',
}
const people = Object.entries(who).flatMap(([name, actor]) => [
  ...Object.entries(words).map(([kind, typed]) => ({ name: `${name}: ${kind}`, actor, wanted: { ...usual, typed } })),
  ...[
    { kind: 'everybody', wanted: usual },
    { kind: 'everybody, page 20', wanted: { ...usual, page: 20 } },
    { kind: 'a common word, page 20', wanted: { ...usual, typed: 'асан', page: 20 } },
    { kind: 'a rare role', wanted: { ...usual, role: 'administrator' as const } },
    { kind: 'a common role and word', wanted: { ...usual, role: 'learner' as const, typed: 'асан' } },
    { kind: 'one organisation', wanted: { ...usual, organisationId: office } },
    { kind: 'one place and a word', wanted: { ...usual, unitId: unit, typed: 'асан' } },
    { kind: 'suspended', wanted: { ...usual, isSuspended: true } },
  ].map(({ kind, wanted }) => ({ name: `${name}: ${kind}`, actor, wanted })),
])

const entries = { words: '', within: null, page: 1, size: 50, locale: 'ky' as const }
const organisations = {
  'a rare name': { words: 'Асанбеков айыл өкмөтү 7' },
  'a common name': { words: 'Асанов' },
  'a word of all': { words: 'айыл' },
  'a word of all, page 20': { words: 'өкмөтү', page: 20 },
  'in Uzbek': { words: 'hokimligi' },
  'the beginning of a word': { words: 'а' },
  'nothing of the kind': { words: 'жжж ююю' },
  'of one place': { words: '', within: unit },
}

const works: Record<string, Record<string, () => Promise<unknown>>> = {
  people: Object.fromEntries(people.map(({ name, actor, wanted }) => [name, () => listPeople(actor, wanted, 'ky')])),
  organisations: Object.fromEntries(
    Object.entries(organisations).map(([name, wanted]) => [
      name,
      () => listEntries(administrator, 'organisations', { ...entries, ...wanted }),
    ]),
  ),
  pickers: {
    countries: () => findPlace(null, 'ky'),
    'a district with its organisations': () => findPlace(unit, 'ky'),
    'typed workplaces': () => listTypedWorkplaces(administrator, { page: 1, size: 50, locale: 'ky' }),
  },
  duplicates: {
    'first page': () => listCandidates(administrator, { page: 1, size: 20 }),
    'page 10': () => listCandidates(administrator, { page: 10, size: 20 }),
  },
  session: { '': () => findSession(cookie) },
}
const repeats: Record<string, number> = { people: 30, organisations: 30, pickers: 30, duplicates: 10, session: 2000 }

/** How long some work takes by the clock, and how long the processor is at work for it in this process, both in order. */
async function time(work: () => Promise<unknown>, turns: number): Promise<Taken> {
  const [times, processor]: number[][] = [[], []]
  for (let turn = 0; turn < turns; turn++) {
    const [started, before] = [performance.now(), process.cpuUsage()]
    await work()
    times?.push(performance.now() - started)
    const { user, system } = process.cpuUsage(before)
    processor?.push((user + system) / 1000)
  }
  const inOrder = (list: number[] = []) => list.sort((a, b) => a - b)
  return { times: inOrder(times), processor: inOrder(processor) }
}

const taken: Record<string, Record<string, Taken>> = {}
for (const [part, kinds] of Object.entries(works)) {
  const many = repeats[part] ?? 1
  for (const [kind, work] of Object.entries(kinds)) {
    await time(work, Math.ceil(many / 10))
    taken[part] = { ...taken[part], [kind]: await time(work, many) }
  }
}
process.stdout.write(`${JSON.stringify(taken)}\n`)
await closeDb()
