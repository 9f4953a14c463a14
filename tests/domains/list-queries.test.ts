import { expect, test } from 'vitest'
import { listGrants } from '#app/domains/access/grant-list.ts'
import { listProposals } from '#app/domains/access/proposal-list.ts'
import { listReaches } from '#app/domains/access/reach-list.ts'
import { listTimedAccesses } from '#app/domains/access/timed-access.ts'
import { findFactors } from '#app/domains/accounts/factors/factors.ts'
import { listPeople } from '#app/domains/accounts/person-list.ts'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { listPosts } from '#app/domains/accounts/post-list.ts'
import { listSessions } from '#app/domains/accounts/session-list.ts'
import { listAnnouncements } from '#app/domains/announcements/list-announcements.ts'
import { listCertificates } from '#app/domains/certificates/register.ts'
import { listCandidates } from '#app/domains/duplicates/list-candidates.ts'
import { listMerges } from '#app/domains/duplicates/list-merges.ts'
import { listLearning } from '#app/domains/enrolments/learning.ts'
import { listNotices } from '#app/domains/notifications/inbox.ts'
import { listMessages } from '#app/domains/notifications/message.ts'
import { listAudit } from '#app/domains/operations/audit.ts'
import { listJobs } from '#app/domains/operations/job-list.ts'
import { listEntries } from '#app/domains/organisations/entry-list.ts'
import { listImports } from '#app/domains/organisations/import.ts'
import { findPlace } from '#app/domains/organisations/place.ts'
import { listTypedWorkplaces } from '#app/domains/organisations/typed-workplaces.ts'
import { listExports } from '#app/domains/privacy/export.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { queue } from '#app/platform/queue/index.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'
import { createCompletion } from '#tests/support/create-certificate.ts'
import { countQueries } from '#tests/support/queries.ts'
import { createUnits } from '#tests/support/units.ts'

const admin = await acting('administrator', 'all')
const personId = admin.id
const soon = later(now(), days(7))
const office = await create.organisation()
await createUnits([{ id: 'place' }])
await transaction(() => db.position.create({ data: { id: 'clerk', rank: 1, texts: { create: named('Clerk') } } }))

function named(name: string) {
  return [{ locale: 'ru', name }]
}
const write = (work: () => Promise<unknown>) => transaction(work)
const post = (data: { personId: string; workplace: string }) =>
  write(() => db.post.create({ data: { id: newId(), unitId: 'place', positionId: 'clerk', from: now(), ...data } }))
const grant = (place: number) => ({ role: 'trainer', scope: 'organisation', scopeId: place % 2 ? office.id : null })
const proposed = async (part: object) => {
  const [asked, about] = [await create.person(), await create.person()]
  const detail = { role: 'trainer', scope: 'organisation', scopeId: office.id }
  const said = { kind: 'grant-role', detail, reason: 'A reason', askedAt: now(), expiresAt: soon }
  await write(() =>
    db.proposal.create({ data: { id: newId(), personId: about.id, askedById: asked.id, ...said, ...part } }),
  )
}

/** How one more row of a list is made, and how so many of them are listed; `most`, where a page never shows more. */
type List = { add: (place: number) => Promise<unknown>; list: (size: number) => Promise<unknown[]>; most?: number }

const wanted = { typed: '', role: null, organisationId: null, unitId: null, isSuspended: false, page: 1 }
const page = (size: number) => ({ page: 1, size, locale: 'ru' as const })
const lists: Record<string, List> = {
  people: {
    add: () => create.person(),
    list: async (size) => (await listPeople(admin, { ...wanted, size }, 'ru')).people,
  },
  'people of whom one word is known': {
    add: async () => {
      await keepPersonWords((await create.person()).id)
    },
    list: async (size) => (await listPeople(admin, { ...wanted, typed: 'токтогулова', size }, 'ru')).people,
  },
  'roles of a person': {
    add: (place) =>
      write(() =>
        db.roleGrant.create({ data: { id: newId(), personId, grantedById: personId, from: now(), ...grant(place) } }),
      ),
    list: () => listGrants(admin, personId, 'ru'),
  },
  'what a role is given for': {
    add: (place) =>
      write(() =>
        db.programme.create({
          data: {
            ...{ id: newId(), validFrom: '2020-01-01', createdAt: now() },
            texts: { create: { locale: 'ru', name: `Programme ${place}`, summary: '' } },
          },
        }),
      ),
    list: async () => (await listReaches(admin, { personId, words: '', locale: 'ru' })).reaches,
  },
  'proposals that wait': {
    add: () => proposed({}),
    list: async (size) => (await listProposals(admin, { isDecided: false, ...page(size) })).proposals,
  },
  'proposals that were decided': {
    add: async () => proposed({ decidedAt: now(), decidedById: (await create.person()).id, outcome: 'confirmed' }),
    list: async (size) => (await listProposals(admin, { isDecided: true, ...page(size) })).proposals,
  },
  'pairs of accounts': {
    add: () => create.person({ officialName: 'One And The Same' }),
    list: async (size) => (await listCandidates(admin, { page: 1, size })).pairs,
  },
  'accounts that were made one': {
    add: async () => {
      const { id: mergedId } = await create.person()
      const data = { id: newId(), keptId: personId, mergedId, askedAt: now(), mergedAt: now() }
      await write(() => db.accountMerge.create({ data }))
    },
    list: async () => (await listMerges(admin)).done,
    most: 20,
  },
  'organisations by name': {
    add: (place) => {
      const texts = { create: [{ locale: 'ru', name: `Office ${place}`, nameKey: `office ${place}` }] }
      return write(() => db.organisation.create({ data: { id: newId(), kind: 'agency', texts } }))
    },
    list: async (size) =>
      (await listEntries(admin, 'organisations', { words: 'office', within: null, ...page(size) })).entries,
  },
  'places within a place': {
    add: () => createUnits([{ id: newId(), parent: 'place' }]),
    list: async (size) => (await listEntries(admin, 'units', { words: '', within: 'place', ...page(size) })).entries,
  },
  'a place to choose a workplace in': {
    add: () => createUnits([{ id: newId(), parent: 'place' }]),
    list: async () => (await findPlace('place', 'ru'))?.children ?? [],
  },
  'workplaces that people typed': {
    add: async (place) => post({ personId: (await create.person()).id, workplace: `Village ${place}` }),
    list: async (size) => (await listTypedWorkplaces(admin, page(size))).workplaces,
  },
  'posts of a person': {
    add: (place) => post({ personId, workplace: `Village ${place}` }),
    list: () => listPosts(admin, 'ru'),
    most: 50,
  },
  'what was done on the site': {
    add: async () => {
      const [actorId, about] = [(await create.person()).id, (await create.person()).id]
      await write(() =>
        db.event.create({ data: { name: 'profile.changed', actorId, personId: about, at: now(), data: {} } }),
      )
    },
    list: async (size) => {
      const anything = { name: null, actorId: null, personId: null, from: null, to: null }
      return (await listAudit(admin, anything, { before: null, size, locale: 'en' })).lines
    },
  },
  letters: {
    add: async () => {
      const { id } = await create.person()
      const said = { channel: 'mail', recipient: `${id}@example.org`, locale: 'ru', subject: 'Subject', text: 'Text' }
      await write(() => db.message.create({ data: { id: newId(), cause: newId(), createdAt: now(), ...said } }))
    },
    list: async (size) => (await listMessages(admin, { channel: null, page: 1, size })).messages,
  },
  jobs: {
    add: () => queue.add(newId(), { name: 'render-certificate', payload: { certificateId: newId() }, attempts: 1 }),
    list: async (size) => (await listJobs(admin, { state: 'waiting', group: null, page: 1, size })).jobs,
  },
  'what a person was told': {
    add: () =>
      write(() =>
        db.notice.create({
          data: { id: newId(), personId, cause: newId(), kind: 'password-changed', data: {}, at: now() },
        }),
      ),
    list: async (size) => (await listNotices(admin, page(size))).notices,
  },
  'browsers she is signed in on': {
    add: () =>
      write(() =>
        db.session.create({ data: { id: newId(), personId, isShared: false, createdAt: now(), expiresAt: soon } }),
      ),
    list: () => listSessions(admin, 'none of them'),
  },
  passkeys: {
    add: () =>
      write(() =>
        db.passkey.create({
          data: {
            ...{ id: newId(), personId, name: 'Phone', publicKey: new Uint8Array(1) },
            ...{ counter: 0, transports: '', createdAt: now() },
          },
        }),
      ),
    list: async () => (await findFactors(admin)).passkeys,
  },
  announcements: {
    add: () =>
      write(() =>
        db.announcement.create({
          data: {
            ...{ id: newId(), kind: 'note', from: now(), madeAt: now() },
            texts: { create: [{ locale: 'ru', text: 'Text' }] },
          },
        }),
      ),
    list: async (size) => (await listAnnouncements(admin, page(size))).announcements,
  },
  imports: {
    add: () =>
      write(() =>
        db.referenceImport.create({
          data: {
            ...{ id: newId(), kind: 'units', fileName: 'units.csv' },
            ...{ madeById: personId, madeAt: now(), changes: {} },
          },
        }),
      ),
    list: () => listImports(admin, 'units'),
    most: 20,
  },
  'who looked through her eyes': {
    add: async () => {
      const { id: byId } = await create.person()
      const data = { id: newId(), personId, byId, reason: 'A reason', from: now(), until: soon }
      await write(() => db.timedAccess.create({ data }))
    },
    list: async (size) => (await listTimedAccesses(admin, { page: 1, size })).accesses,
  },
  'copies of what is known about her': {
    add: () => write(() => db.dataExport.create({ data: { id: newId(), personId, askedAt: now() } })),
    list: () => listExports(admin),
    most: 20,
  },
  'her courses': {
    add: async () => create.enrolment({ learner: admin, course: await create.course({ lessons: ['one'] }) }),
    list: () => listLearning(admin, 'ru'),
  },
  'her certificates': {
    add: async () => {
      const completion = await createCompletion({ learner: admin, course: await create.course() })
      await write(() => certify(completion.id))
    },
    list: () => listCertificates(admin),
  },
}

const certify = (completionId: string) =>
  db.certificate.create({
    data: {
      ...{ id: newId(), serial: newId(), completionId, personId, locale: 'ru', officialName: admin.name },
      ...{ courseId: newId(), courseTitle: 'Course', versionNumber: 1, academicHours: 12, resultPercent: 90 },
      ...{ organisationName: 'Academy', signatoryName: 'N. Umarova', signatoryPost: 'Rector' },
      ...{ template: 'shyrdak-1', issuedAt: now(), timeZone: 'Asia/Bishkek' },
    },
  })

test.for(Object.entries(lists))(
  'listing %s asks as much of the database for one as for a hundred',
  async ([, { add, list, most = Number.POSITIVE_INFINITY }]) => {
    const counts = []
    let added = 0
    for (const size of [1, 10, 100]) {
      await transaction(async () => {
        // A pair needs one more.
        for (; added <= size; added++) await add(added)
      })
      let listed: unknown[] = []
      counts.push(await countQueries(async () => (listed = await list(size))))
      expect(listed.length).toBeGreaterThanOrEqual(Math.min(size, most))
    }
    expect(counts[0]).toBeGreaterThan(0)
    expect(new Set(counts).size).toBe(1)
  },
)
