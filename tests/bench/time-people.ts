// Looks people up and checks a session in one process on the data folder of the settings, again and again, and writes as
// one line how long each took.
import { listPeople } from '#app/domains/accounts/person-list.ts'
import { findSession } from '#app/domains/accounts/session.ts'
import { closeDb } from '#app/platform/db.ts'

const [, , cookie = '', organisationId = ''] = process.argv
const session = await findSession(cookie)
if (!session) throw new Error('Nobody is signed in.')
const { actor } = session
const officeActor = {
  ...actor,
  grants: [{ role: 'cohort-manager' as const, scope: 'organisation', scopeId: organisationId }],
}

const usual = { typed: '', role: null, organisationId: null, unitId: null, isSuspended: false, page: 1, size: 50 }
const typed = ['а', 'ай', 'айгуль', 'aigul tok', 'токтог', 'асанов бек', 'бек а', 'q', '+996 700 01', '0700 012 345']
const asked = [
  ...typed.map((words) => ({ name: `«${words}»`, by: actor, wanted: { ...usual, typed: words } })),
  { name: 'everybody', by: actor, wanted: usual },
  { name: 'everybody, page 40', by: actor, wanted: { ...usual, page: 40 } },
  { name: 'a rare role', by: actor, wanted: { ...usual, role: 'administrator' as const } },
  { name: 'one organisation', by: actor, wanted: { ...usual, organisationId } },
  { name: 'suspended', by: actor, wanted: { ...usual, isSuspended: true } },
  { name: 'a cohort manager, all of hers', by: officeActor, wanted: usual },
  { name: 'a cohort manager, «а»', by: officeActor, wanted: { ...usual, typed: 'а' } },
]

const time = async (work: () => Promise<unknown>, times: number): Promise<number[]> => {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const started = performance.now()
    await work()
    taken.push(performance.now() - started)
  }
  return taken.sort((a, b) => a - b)
}

const searches = []
for (const { name, by, wanted } of asked) {
  await time(() => listPeople(by, wanted, 'ky'), 3)
  searches.push({ name, times: await time(() => listPeople(by, wanted, 'ky'), 30) })
}
await time(() => findSession(cookie), 200)
const sessions = await time(() => findSession(cookie), 2000)
process.stdout.write(`${JSON.stringify({ searches, sessions })}\n`)
await closeDb()
