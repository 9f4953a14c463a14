// Fills an empty data folder with somebody at every place of the site where a form can stand. Writes as one line who they
// are: their cookie, and the pages at which a walk through the site begins.
import { env } from '#app/platform/env.ts'
import { deploySqlite } from '#prisma/deploy.ts'

deploySqlite(env.sqliteFile)
const { beginTimedAccess } = await import('#app/domains/access/timed-access.ts')
const { makeCode } = await import('#app/domains/accounts/one-time-code.ts')
const { indexPeople } = await import('#app/domains/accounts/person-words.ts')
const { recordPost } = await import('#app/domains/accounts/post.ts')
const { startSession } = await import('#app/domains/accounts/session.ts')
const { suspendPerson } = await import('#app/domains/accounts/suspend.ts')
const { roles, system } = await import('#app/domains/actor.ts')
const { announce } = await import('#app/domains/announcements/announce.ts')
const { withdrawCourse } = await import('#app/domains/courses/withdraw.ts')
const { loadContent } = await import('#app/domains/content/load.ts')
const { changeLogo } = await import('#app/domains/programmes/logo.ts')
const { changeText } = await import('#app/domains/texts/change-text.ts')
const { mergeAccounts } = await import('#app/domains/duplicates/merge-accounts.ts')
const { proposeMerge } = await import('#app/domains/duplicates/propose-merge.ts')
const { enrol } = await import('#app/domains/enrolments/enrol.ts')
const { notify } = await import('#app/domains/notifications/notify.ts')
const { objectionToken } = await import('#app/domains/notifications/objection-token.ts')
const { unsubscribeAddress } = await import('#app/domains/notifications/unsubscribe-token.ts')
const { startMaintenance } = await import('#app/domains/operations/maintenance.ts')
const { applyImport, readImport } = await import('#app/domains/organisations/import.ts')
const { askErasure } = await import('#app/domains/privacy/erasure.ts')
const { days, later, now } = await import('#app/platform/clock.ts')
const { closeDb, db, transaction } = await import('#app/platform/db.ts')
const { newId } = await import('#app/platform/ids.ts')
const { closeThreads } = await import('#app/platform/load/threads.ts')
const { rememberStep } = await import('#app/routes/account/parts/steps.ts')
const { keepScopes } = await import('#tests/e2e/support/access-scopes.ts')
const { create } = await import('#tests/support/create.ts')
const { withAuthenticator } = await import('#tests/support/second-factor.ts')

await loadContent('content')
const course = await create.course({ lessons: ['l1-1'] })
const unitId = 'KG-41704235'
const positionId = 'finance'

type Walk = { viewer: string; cookie: string; starts: string[]; isWalker: boolean }
const walks: Walk[] = []
const first = (cookie: string) => cookie.split(';')[0] ?? ''
const session = async (id: string, facts: object = {}) =>
  first(await startSession(id, { isShared: false, secondFactorAt: now(), ...facts }))

/** Codes that were sent to contacts of a change and not entered yet. */
const makeCodesFor = (personId: string, contacts: string[]) =>
  transaction(async () => {
    for (const contact of contacts) await makeCode({ purpose: 'change-contact', contact, personId })
  })

/** Goes through the site as far as the pages there lead. */
const walk = (viewer: string, cookie: string, starts: string[]) =>
  walks.push({ viewer, cookie, starts, isWalker: true })
/** Looks at these pages and no others. */
const look = (viewer: string, cookie: string, starts: string[]) =>
  walks.push({ viewer, cookie, starts, isWalker: false })

/** Somebody on a course with an attempt under way and a notice, who works somewhere. */
async function somebody(role: (typeof roles)[number] = 'learner') {
  const person = await create.person({ role })
  const enrolment = await create.enrolment({ learner: person, course })
  const attempt = await create.attempt({ enrolment })
  const post = await recordPost(person, person.id, { unitId, workplace: `Office of ${role}`, positionId })
  await notify(person.id, { cause: `told ${person.id}`, kind: 'password-changed', data: {} })
  const pages = Array.from({ length: 8 }, (_, index) => `/ru/learn/attempts/${attempt.id}?question=${index + 1}`)
  return { person, pages, postId: post.ok ? post.postId : '' }
}

// Whoever keeps the site closed looks before everybody else.
const operator = (await somebody('administrator')).person
await startMaintenance(operator, later(now(), days(1)))
look('closer', await session(operator.id), ['/ru/admin/maintenance'])

walk('visitor', '', ['/ru'])
const people: Record<string, string> = {}
const subject = (await somebody('trainer')).person
for (const role of roles) {
  const { person, pages, postId } = await somebody(role)
  people[role] = person.id
  await session(person.id)
  const common = [
    ...['/ru', '/ru/learn', '/ru/account/security', '/ru/account/profile', '/ru/account/notifications'],
    ...[`/ru/account/workplace?unit=${unitId}`, '/ru/account/appearance', `/ru/learn/${course.slug}`],
    `/ru/account/profile/posts/${postId}`,
    ...['/ru/account/merge', '/ru/account/erasure', '/ru/account/inbox', '/ru/admin/people', ...pages],
    `/ru/admin/people/${subject.id}`,
  ]
  const further = role === 'learner' ? [`/ru${unsubscribeAddress(person.id).replace(env.origin, '')}`] : []
  walk(role, await session(person.id), [...common, ...further])
}
const kept = await keepScopes(people, subject.id, course.id)
const partner = `/ru/admin/programmes/${kept.programme}/partners/${kept.partner}`
await transaction(() =>
  db.programmeText.createMany({
    data: ['ky', 'uz', 'ru', 'en'].map((locale) => ({
      programmeId: kept.programme,
      locale,
      name: 'Name',
      summary: 'Text',
    })),
  }),
)
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const manager = { ...operator, grants: [{ role: 'administrator' as const, scope: 'all', scopeId: null }] }
const changed = [
  await changeLogo(manager, kept.programme, kept.partner, Buffer.from(dot, 'base64')),
  await changeText(manager, 'site.footer', { ky: 'a', uz: 'b', ru: 'c', en: 'd' }),
]
for (const one of changed) if (!one.ok) throw new Error(one.reason)

look('keeper', await session(people['municipality-administrator'] ?? ''), [
  '/ru/municipalities',
  `/ru/municipalities/${kept.municipality}/card`,
])

const { person: reader } = await somebody()
const slug = 'budget-process-and-hearings'
await enrol(reader, slug, 'ru')
const fresh = await create.course({ lessons: ['l1-1'] })
await create.enrolment({ learner: reader, course: fresh })
look('reader', await session(reader.id), [`/ru/learn/${slug}/l1-1`, `/ru/learn/${fresh.slug}/quiz/final`])

const { person: twofold } = await somebody()
await transaction(() =>
  db.roleGrant.create({ data: { id: newId(), personId: twofold.id, role: 'trainer', scope: 'own', from: now() } }),
)
look('twofold', await session(twofold.id), ['/ru/learn'])

const { person: leaving } = await somebody()
await askErasure(leaving)
look('leaving', await session(leaving.id), ['/ru/account/my-data', '/ru/account/erasure'])

const [{ person: merged }, { person: other }, { person: third }] = [
  await somebody(),
  await somebody(),
  await somebody(),
]
await mergeAccounts(merged, other.id)
await proposeMerge(operator, { keptId: merged.id, mergedId: third.id })
look('merged', await session(merged.id), ['/ru/account/merge'])

// Changes of contacts: her own that waits for its codes, and one that an administrator entered for somebody else.
const [{ person: changing }, { person: helped }] = [await somebody(), await somebody()]
const [ownChange, assisted] = [newId(), newId()]
const open = { kind: 'phone', askedAt: now(), expiresAt: later(now(), days(1)) }
await transaction(async () => {
  await db.person.update({ where: { id: changing.id }, data: { phone: '+996700123456' } })
  await db.contactChange.createMany({
    data: [
      { ...open, id: ownChange, personId: changing.id, before: '+996700123456', after: '+996700123457' },
      { ...open, id: assisted, personId: helped.id, after: '+996700123458', assistedById: operator.id, reason: 'r' },
    ],
  })
})
await makeCodesFor(changing.id, ['+996700123456', '+996700123457'])
await makeCodesFor(helped.id, ['+996700123458'])
look('changing', await session(changing.id), [
  ...['/ru/account/security', '/ru/account/security/contacts/phone', '/ru/account/security/contacts/phone/removal'],
  `/ru/account/security/contact-changes/${ownChange}`,
])
const { id: mergeId } = await db.accountMerge.findFirstOrThrow({ where: { keptId: merged.id, mergedId: other.id } })
look('letters', '', [
  `/ru/contact-confirmation/${assisted}`,
  `/ru/contact-objection/${objectionToken('contact-change', assisted)}`,
  `/ru/merge-objection/${objectionToken('merge', mergeId)}`,
])

// Slips that can be taken back, and two courses of an officer: one to withdraw, one to return.
await transaction(() =>
  db.printedCodeBatch.create({
    data: {
      ...{ id: newId(), madeById: operator.id, madeAt: now(), expiresAt: later(now(), days(30)) },
      codes: { create: { id: newId(), codeHash: 'hash' } },
    },
  }),
)
const withdrawn = await create.course({ lessons: ['l1-1'] })
const words = { ky: 'Words', uz: 'Words', ru: 'Words', en: 'Words' }
const taken = await withdrawCourse(system, withdrawn.id, words)
if (!taken.ok) throw new Error(taken.reason)
await transaction(() =>
  db.programmeCourse.createMany({ data: [{ programmeId: kept.programme, courseId: withdrawn.id }] }),
)
look('withdrawer', await session(people.officer ?? ''), [
  ...['/ru/admin/courses', `/ru/admin/courses/${course.slug}`, `/ru/admin/courses/${course.slug}/withdrawal`],
  `/ru/admin/courses/${withdrawn.slug}`,
])

const { person: guarded } = await somebody()
await withAuthenticator(guarded)
const passkeyId = newId()
const key = { publicKey: new Uint8Array([1]), counter: 1, transports: 'internal', createdAt: now() }
await transaction(() =>
  db.passkey.create({ data: { id: passkeyId, personId: guarded.id, name: 'A telephone', ...key } }),
)
look('guarded', await session(guarded.id), [
  '/ru/account/security',
  '/ru/account/security/authenticator',
  '/ru/account/security/authenticator/removal',
  '/ru/account/security/recovery-codes',
  `/ru/account/security/passkeys/${passkeyId}/removal`,
])
look('half signed in', await session(guarded.id, { secondFactorAt: null }), ['/ru/account/second-factor'])

const begun = await beginTimedAccess(operator, { personId: reader.id, reason: 'Because she asked', minutes: 60 })
if (!begun.ok) throw new Error(begun.reason)
look('seen', await session(reader.id, { timedAccessId: begun.accessId }), ['/ru/learn'])

const { person: suspended } = await somebody()
await suspendPerson(operator, suspended.id, 'For a test')
const day = '2030-01-01'
const [wordless, at] = [
  { ky: 'Words', uz: 'Words', ru: 'Words', en: 'Words' },
  { fromDate: day, fromTime: '08:00' },
]
await announce(operator, { kind: 'note', ...wordless, ...at })
const lines = (name: string) => ['id;kind;unit;parent;ky;uz;ru;en', `new-${name};municipality;${unitId};;a;b;c;d`]
const file = (name: string) => ({ name: 'list.csv', bytes: new TextEncoder().encode(lines(name).join('\r\n')) })
const [waiting, applied] = [
  await readImport(operator, 'organisations', file('waiting')),
  await readImport(operator, 'organisations', file('applied')),
]
if (!waiting.ok || !applied.ok) throw new Error('A file of organisations was refused.')
await applyImport(operator, applied.id)
const jobId = newId()
const dead = { name: 'render-certificate', payload: {}, state: 'dead', attempts: 5, maxAttempts: 5 }
const messageId = newId()
await transaction(async () => {
  await db.job.create({ data: { id: jobId, ...dead, runAt: now(), createdAt: now() } })
  await db.message.create({
    data: {
      ...{ id: messageId, cause: 'undelivered', channel: 'mail', recipient: 'nobody@example.org', locale: 'ru' },
      ...{ subject: 'Subject', text: 'Text', createdAt: now(), failedAt: now(), failure: 'refused' },
    },
  })
})
look('operator', await session(operator.id), [
  ...[partner, `${partner}/logo`, `${partner}/removal`, `/ru/admin/programmes/${kept.programme}`],
  ...['words', 'dates', 'courses', 'partners/new'].map((page) => `/ru/admin/programmes/${kept.programme}/${page}`),
  ...['/ru/admin/programmes/new', '/ru/admin/dictionaries/texts/site.footer', '/ru/admin/dictionaries/positions'],
  `/ru/admin/dictionaries/positions/${positionId}`,
  '/ru/admin/printed-codes',
  `/ru/admin/people/${suspended.id}`,
  `/ru/admin/people/${people['municipality-administrator']}`,
  ...['/ru/admin/jobs', '/ru/admin/jobs?state=dead', `/ru/admin/mail/${messageId}`, '/ru/admin/announcements'],
  ...['/ru/admin/workplaces', `/ru/admin/organisations/imports/${waiting.id}`],
  ...[`/ru/admin/organisations/imports/${applied.id}`, '/ru/admin/duplicates'],
  `/ru/admin/workplaces/assignment?${new URLSearchParams({ unit: unitId, name: 'office of learner' })}`,
])

/** A browser that has asked for a code, which was right or is not entered yet. */
async function asking(purpose: 'join' | 'reset' | 'sign-in', contact: string, isConfirmed: boolean) {
  const personId = purpose === 'join' ? null : reader.id
  const made = await transaction(() => makeCode({ purpose, contact, personId, hasLink: true }))
  if (isConfirmed) await transaction(() => db.oneTimeCode.update({ where: { id: made.id }, data: { usedAt: now() } }))
  return { ...made, cookie: first(rememberStep(new Request(env.origin), made.id)) }
}
const unsure = await asking('join', 'unsure@example.org', false)
look('unsure', unsure.cookie, [`/ru/code?step=${unsure.id}&aim=join&country=KG`])
const newcomer = await asking('join', 'newcomer@example.org', true)
look('newcomer', newcomer.cookie, [`/ru/join/about?step=${newcomer.id}&aim=join&country=KG`])
const forgetful = await asking('reset', 'forgetful@example.org', false)
const linked = await asking('sign-in', 'linked@example.org', false)
look('forgetful', '', [`/ru/reset-password/${forgetful.token}`, `/ru/sign-in/link/${linked.token}`])

await indexPeople()
process.stdout.write(`${JSON.stringify(walks)}\n`)
await closeThreads()
await closeDb()
