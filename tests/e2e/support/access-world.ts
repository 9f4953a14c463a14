// Fills an empty data folder for the access table: for every role somebody who has been through everything, and a
// stranger who has too. Writes as one line who they are and what is theirs.
import { env } from '#app/platform/env.ts'
import { deploySqlite } from '#prisma/deploy.ts'

deploySqlite(env.sqliteFile)
const { beginTimedAccess } = await import('#app/domains/access/timed-access.ts')
const { findSession, startSession } = await import('#app/domains/accounts/session.ts')
const { roles, system } = await import('#app/domains/actor.ts')
const { issueCertificate } = await import('#app/domains/certificates/issue.ts')
const { storePdf } = await import('#app/domains/certificates/store-pdf.ts')
const { tellOfEvent } = await import('#app/domains/notifications/tell-of-event.ts')
const { notifyCertificate } = await import('#app/domains/notifications/notify-certificate.ts')
const { unsubscribeAddress } = await import('#app/domains/notifications/unsubscribe-token.ts')
const { submitAttempt } = await import('#app/domains/quizzes/submit-attempt.ts')
const { now } = await import('#app/platform/clock.ts')
const { closeDb, db, transaction } = await import('#app/platform/db.ts')
const { newId } = await import('#app/platform/ids.ts')
const { closeThreads } = await import('#app/platform/load/threads.ts')
const { indexPeople } = await import('#app/domains/accounts/person-words.ts')
const { keepScopes } = await import('#tests/e2e/support/access-scopes.ts')
const { create } = await import('#tests/support/create.ts')
const { createCompletion } = await import('#tests/support/create-certificate.ts')

const course = await create.course({ lessons: ['l1-1'] })
const other = await create.course({ lessons: ['l1-1'] })

/** Somebody on a course with an attempt under way, one handed in, a certificate, its PDF and the message about it. */
async function somebody(role: (typeof roles)[number], on: typeof course) {
  const learner = await create.person({ role })
  const enrolment = await create.enrolment({ learner, course: on })
  const handedIn = await create.attempt({ enrolment })
  await submitAttempt(learner, handedIn.id)
  const attempt = await create.attempt({ enrolment })
  const { id: completionId } = await createCompletion({ learner })
  const { id, serial } = await issueCertificate(system, { completionId, locale: 'en', resultPercent: 90 })
  await storePdf(id)
  await notifyCertificate(id)
  const { id: message } = await db.message.findFirstOrThrow({ where: { cause: `certificate-${id}` } })
  const { id: notice } = await db.notice.findFirstOrThrow({ where: { personId: learner.id } })
  const token = unsubscribeAddress(learner.id).split('/').at(-1) ?? ''
  const [cookie = ''] = (await startSession(learner.id, { isShared: false, secondFactorAt: now() })).split(';')
  const things = { course: on.slug, attempt: attempt.id, 'handed-in': handedIn.id, serial, message, notice, token }
  return { id: learner.id, cookie, things }
}

const people: Record<string, Awaited<ReturnType<typeof somebody>>> = {}
for (const role of roles) people[role] = await somebody(role, course)
const stranger = await somebody('learner', other)
const inScope = await keepScopes(
  Object.fromEntries(Object.entries(people).map(([role, { id }]) => [role, id])),
  (await somebody('trainer', course)).id,
  course.id,
)
const foreign = await keepScopes({}, stranger.id, other.id)
for (const { things } of Object.values(people)) Object.assign(things, inScope)
Object.assign(stranger.things, foreign)

/** An administrator who looks through the eyes of a learner who is a mentor of the School too. */
async function lookThrough(byCookie: string) {
  const looked = await somebody('learner', course)
  const mentoring = { id: newId(), personId: looked.id, role: 'mentor', scope: 'own', from: now() }
  await transaction(() => db.roleGrant.create({ data: mentoring }))
  const by = (await findSession(byCookie))?.actor
  const begun = by && (await beginTimedAccess(by, { personId: looked.id, reason: 'A page does not open', minutes: 60 }))
  if (!begun?.ok) throw new Error('Nobody can be looked through.')
  // What the site would tell her once it is open, she has been told.
  const { id: told } = await db.event.findFirstOrThrow({ where: { name: 'timed-access.begun', personId: looked.id } })
  await tellOfEvent(told)
  const [cookie = ''] = (await startSession(looked.id, { isShared: true, timedAccessId: begun.accessId })).split(';')
  return { ...looked, ownCookie: looked.cookie, cookie, things: { ...looked.things, ...inScope } }
}
const looked = await lookThrough(people.administrator?.cookie ?? '')
await indexPeople()
process.stdout.write(`${JSON.stringify({ people, stranger: stranger.things, looked })}\n`)
await closeThreads()
await closeDb()
