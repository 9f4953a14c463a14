import { type Role, roles } from '#app/domains/actor.ts'

/** Who looks: nobody signed in, or somebody with one role alone. */
export const viewers = ['visitor', ...roles] as const
export type Viewer = (typeof viewers)[number]

/** What is answered: shown, led elsewhere, asked to sign in, forbidden, not there, or a form to fill in again. */
export type Outcome = 'shown' | 'led-on' | 'sign-in' | 'forbidden' | 'not-found' | 'form-again'

type Answers = Record<Viewer, Outcome>

export type Row = {
  /** The file in app/routes. */
  route: string
  method: 'GET' | 'POST'
  /** The address, with `:course`, `:attempt`, `:handed-in`, `:serial`, `:message` … for what belongs to somebody. */
  path: string
  /** The answers when it is the viewer's own or a person's in her scope, when it is a stranger's, and when there is no such thing. */
  own?: Answers
  others?: Answers
  nobodys?: Answers
}

const all = (outcome: Outcome) => Object.fromEntries(viewers.map((viewer) => [viewer, outcome])) as Answers
const signedIn = (outcome: Outcome): Answers => ({ ...all(outcome), visitor: 'sign-in' })
const only = (some: readonly Role[], outcome: Outcome): Answers => ({
  ...signedIn('forbidden'),
  ...Object.fromEntries(some.map((role) => [role, outcome])),
})
/** An observer and a system administrator look after the learning of others and have none of their own. */
const learning = roles.filter((role) => role !== 'observer' && role !== 'administrator')
const learners = (outcome: Outcome) => only(learning, outcome)
/** Those who know of people in their scope: of her programme, organisation or office; an administrator of all. */
const seers = ['officer', 'cohort-manager', 'municipality-administrator', 'administrator'] as const
type Seer = (typeof seers)[number]
/** The page of somebody: what those who know of her get; who knows of nobody does not learn that there is one. */
const person = (own: Record<Seer, Outcome>): Whose => ({
  own: { ...signedIn('not-found'), ...own },
  others: { ...signedIn('not-found'), administrator: own.administrator },
  nobodys: signedIn('not-found'),
})
const seen = (outcome: Outcome, ...forbidden: Seer[]) => {
  const answers = seers.map((role): [Seer, Outcome] => [role, forbidden.includes(role) ? 'forbidden' : outcome])
  return person(Object.fromEntries(answers) as Record<Seer, Outcome>)
}
/** Only an administrator does this; those who know of the person are told so. */
const byAdministrator = (outcome: Outcome) => seen(outcome, 'officer', 'cohort-manager', 'municipality-administrator')
/** The grant is a trainer's, of the organisation: its cohort manager and its programme's officer take it away again. */
const ofGrant = (outcome: Outcome): Whose =>
  person({
    ...{ officer: outcome, 'cohort-manager': outcome },
    ...{ 'municipality-administrator': 'not-found', administrator: outcome },
  })
const operators = (outcome: Outcome) => only(['administrator'], outcome)

/** The record of a course: an officer keeps those of her programme and knows of no other, an administrator reads all. */
const keepers = (officer: Outcome, administrator: Outcome): Answers => ({
  ...signedIn('forbidden'),
  officer,
  administrator,
})
const ofCourse = (own: Answers): Whose => ({
  own,
  others: { ...own, officer: 'not-found' },
  nobodys: { ...own, officer: 'not-found', administrator: 'not-found' },
})
/** Slips with codes are printed where people join, and for the whole site. */
const printers = (outcome: Outcome) => only(['cohort-manager', 'administrator'], outcome)

type Whose = Pick<Row, 'own' | 'others' | 'nobodys'>
const get = (route: string, path: string, whose: Whose): Row => ({ route, method: 'GET', path, ...whose })
const post = (route: string, path: string, whose: Whose): Row => ({
  ...{ route, method: 'POST', path },
  ...(/^\/en\/(account|sign-in)\/(?!merge(\/code)?$)/.test(path)
    ? whose
    : Object.fromEntries(Object.entries(whose).map(readOnly))),
})
/** Before anything else is looked at, an observer is told that she only reads. */
const readOnly = ([key, answers]: [string, Answers]): [string, Answers] => [
  key,
  answers.visitor === 'sign-in' ? { ...answers, observer: 'forbidden' } : answers,
]
/** What is nobody's own is there for all alike. */
const always = (answers: Answers): Whose => ({ nobodys: answers })
const same = (answers: Answers): Whose => ({ own: answers, others: answers })

const course = '/en/learn/:course'
const record = '/en/admin/courses/:course'
const attempt = '/en/learn/attempts/:attempt'
const handedIn = '/en/learn/attempts/:handed-in'
const somebody = '/en/admin/people/:person'
const proposal = '/en/admin/proposals/:proposal'
const noHelpers = ['officer', 'municipality-administrator'] as const
const certificate = '/en/learn/certificates/:serial'
const programme = '/en/admin/programmes/:programme'
const partner = `${programme}/partners/:partner`
const card = '/en/municipalities/:municipality/card'
/** What the officer of a programme does for it too, and an administrator for each. */
const wording = (outcome: Outcome): Whose => ({
  own: only(['administrator', 'officer'], outcome),
  others: { ...operators(outcome), officer: 'not-found' },
  nobodys: { ...operators('not-found'), officer: 'not-found' },
})
/** What only an administrator does; another programme is not there for an officer. */
const keeping = (outcome: Outcome): Whose => ({ ...wording(outcome), own: operators(outcome) })

/** Who can do what: every loader and every action, asked by everyone. What ends a session or an attempt stands last. */
export const accessTable: Row[] = [
  get('public/best-language.tsx', '/', always(all('led-on'))),
  get('public/home.tsx', '/en', always(all('shown'))),
  get('public/catalogue.tsx', '/en/courses', always(all('shown'))),
  get('public/course.tsx', '/en/courses/:course', { ...same(all('shown')), nobodys: all('not-found') }),
  get('public/verify.tsx', '/en/verify', always(all('shown'))),
  get('public/verify-short.tsx', '/v', always(all('led-on'))),
  get('public/verify-short.tsx', '/v/', always(all('led-on'))),
  get('public/verify-short.tsx', '/v/:serial', { ...same(all('led-on')), nobodys: all('led-on') }),
  get('public/language.tsx', '/en/language?page=%2Fcourses', always(all('led-on'))),
  get('public/privacy.tsx', '/en/privacy', always(all('shown'))),
  get('public/accessibility.tsx', '/en/accessibility', always(all('shown'))),
  get('public/not-found.tsx', '/en/no/such/page', always(all('not-found'))),
  post('public/not-found.tsx', '/en/no/such/page', always(all('not-found'))),

  get('account/join.tsx', '/en/join', always({ ...all('led-on'), visitor: 'shown' })),
  post('account/join.tsx', '/en/join', always({ ...all('led-on'), visitor: 'form-again' })),
  get('account/sign-in.tsx', '/en/sign-in', always({ ...all('led-on'), visitor: 'shown' })),
  post('account/sign-in.tsx', '/en/sign-in', always({ ...all('led-on'), visitor: 'form-again' })),
  // Without a code that this browser has asked for, the way begins anew.
  get('account/join-about.tsx', '/en/join/about', always(all('led-on'))),
  post('account/join-about.tsx', '/en/join/about', always(all('led-on'))),
  get('account/code.tsx', '/en/code', always(all('led-on'))),
  post('account/code.tsx', '/en/code', always(all('led-on'))),
  get('account/sign-in-code.tsx', '/en/sign-in/code', always({ ...all('led-on'), visitor: 'shown' })),
  post('account/sign-in-code.tsx', '/en/sign-in/code', always({ ...all('led-on'), visitor: 'form-again' })),
  get('account/sign-in-link.tsx', '/en/sign-in/link/none', always(all('shown'))),
  post('account/sign-in-link.tsx', '/en/sign-in/link/none', always(all('form-again'))),
  get('account/forgotten-password.tsx', '/en/forgotten-password', always({ ...all('led-on'), visitor: 'shown' })),
  post('account/forgotten-password.tsx', '/en/forgotten-password', always({ ...all('led-on'), visitor: 'form-again' })),
  get('account/reset-password.tsx', '/en/reset-password/none', always(all('shown'))),
  post('account/reset-password.tsx', '/en/reset-password/none', always(all('form-again'))),
  get('account/sign-out.tsx', '/en/sign-out', always(all('led-on'))),
  get('account/sign-in-passkey.tsx', '/en/sign-in/passkey', always(all('sign-in'))),
  post('account/sign-in-passkey.tsx', '/en/sign-in/passkey', always(all('form-again'))),
  get('account/passkey-question.tsx', '/en/passkey-question', always(all('not-found'))),
  post('account/passkey-question.tsx', '/en/passkey-question', always(all('shown'))),
  get('account/second-factor.tsx', '/en/account/second-factor', always(signedIn('led-on'))),
  post('account/second-factor.tsx', '/en/account/second-factor', always(signedIn('led-on'))),
  get('account/second-factor-passkey.tsx', '/en/account/second-factor/passkey', always(signedIn('led-on'))),
  post('account/second-factor-passkey.tsx', '/en/account/second-factor/passkey', always(signedIn('led-on'))),
  get('account/second-factor-set-up.tsx', '/en/account/second-factor/set-up', always(signedIn('shown'))),
  get('account/profile.tsx', '/en/account/profile', always(signedIn('shown'))),
  post('account/profile.tsx', '/en/account/profile', always(signedIn('form-again'))),
  get('account/post.tsx', '/en/account/profile/posts/nothing', always(signedIn('not-found'))),
  post('account/post.tsx', '/en/account/profile/posts/nothing', always(signedIn('not-found'))),
  get('account/appearance.tsx', '/en/account/appearance', always(signedIn('shown'))),
  post('account/appearance.tsx', '/en/account/appearance', always(signedIn('form-again'))),
  get('account/security.tsx', '/en/account/security', always(signedIn('shown'))),
  get('account/password.tsx', '/en/account/security/password', always(signedIn('shown'))),
  post('account/password.tsx', '/en/account/security/password', always(signedIn('form-again'))),
  get('account/authenticator.tsx', '/en/account/security/authenticator', always(signedIn('shown'))),
  post('account/authenticator.tsx', '/en/account/security/authenticator', always(signedIn('form-again'))),
  get('account/authenticator-removal.tsx', '/en/account/security/authenticator/removal', always(signedIn('not-found'))),
  post(
    'account/authenticator-removal.tsx',
    '/en/account/security/authenticator/removal',
    always(signedIn('not-found')),
  ),
  get('account/passkeys.tsx', '/en/account/security/passkeys', always(signedIn('shown'))),
  post('account/passkeys.tsx', '/en/account/security/passkeys', always(signedIn('form-again'))),
  get('account/new-passkey-question.tsx', '/en/account/security/passkeys/question', always(signedIn('not-found'))),
  post('account/new-passkey-question.tsx', '/en/account/security/passkeys/question', always(signedIn('shown'))),
  get('account/passkey-removal.tsx', '/en/account/security/passkeys/nothing/removal', always(signedIn('not-found'))),
  post('account/passkey-removal.tsx', '/en/account/security/passkeys/nothing/removal', always(signedIn('not-found'))),
  get('account/recovery-codes.tsx', '/en/account/security/recovery-codes', always(signedIn('not-found'))),
  post('account/recovery-codes.tsx', '/en/account/security/recovery-codes', always(signedIn('not-found'))),
  get('account/contact.tsx', '/en/account/security/contacts/phone', always(signedIn('shown'))),
  post('account/contact.tsx', '/en/account/security/contacts/phone', always(signedIn('form-again'))),
  // Everybody has an e-mail and nothing else here: it is the last.
  get('account/contact-removal.tsx', '/en/account/security/contacts/phone/removal', always(signedIn('not-found'))),
  post('account/contact-removal.tsx', '/en/account/security/contacts/email/removal', always(signedIn('form-again'))),
  get('account/contact-change.tsx', '/en/account/security/contact-changes/nothing', always(signedIn('led-on'))),
  post('account/contact-change.tsx', '/en/account/security/contact-changes/nothing', always(signedIn('form-again'))),
  get(
    'account/contact-change-cancellation.tsx',
    '/en/account/security/contact-changes/nothing/cancellation',
    always(signedIn('led-on')),
  ),
  post(
    'account/contact-change-cancellation.tsx',
    '/en/account/security/contact-changes/nothing/cancellation',
    always(signedIn('not-found')),
  ),
  // Whoever has the message has its address, signed in or not.
  get('public/contact-confirmation.tsx', '/en/contact-confirmation/nothing', always(all('shown'))),
  post('public/contact-confirmation.tsx', '/en/contact-confirmation/nothing', always(all('form-again'))),
  get('public/contact-objection.tsx', '/en/contact-objection/nothing', always(all('not-found'))),
  post('public/contact-objection.tsx', '/en/contact-objection/nothing', always(all('not-found'))),
  get('account/session-endings.tsx', '/en/account/security/session-endings', always(signedIn('led-on'))),
  post('account/session-endings.tsx', '/en/account/security/session-endings', always(signedIn('led-on'))),
  get('account/session-ending.tsx', '/en/account/security/sessions/nothing/ending', always(signedIn('led-on'))),
  post('account/session-ending.tsx', '/en/account/security/sessions/nothing/ending', always(signedIn('not-found'))),
  get('account/workplace.tsx', '/en/account/workplace', always(signedIn('shown'))),
  post('account/workplace.tsx', '/en/account/workplace', always(signedIn('form-again'))),
  get('account/my-data.tsx', '/en/account/my-data', always(signedIn('shown'))),
  get('account/trail.tsx', '/en/account/trail', always(signedIn('shown'))),
  get('account/consents.tsx', '/en/account/my-data/consents', always(signedIn('led-on'))),
  post('account/consents.tsx', '/en/account/my-data/consents', always(signedIn('led-on'))),
  get('account/exports.tsx', '/en/account/my-data/exports', always(signedIn('led-on'))),
  post('account/exports.tsx', '/en/account/my-data/exports', always(signedIn('led-on'))),
  get('account/export.tsx', '/en/account/my-data/exports/nothing', always(signedIn('not-found'))),
  get('account/merge.tsx', '/en/account/merge', always(signedIn('shown'))),
  post('account/merge.tsx', '/en/account/merge', always(signedIn('form-again'))),
  get('account/merge-code.tsx', '/en/account/merge/code', always(signedIn('led-on'))),
  post('account/merge-code.tsx', '/en/account/merge/code', always(signedIn('form-again'))),
  get('account/merge-undoing.tsx', '/en/account/merge/nothing/undoing', always(signedIn('led-on'))),
  post('account/merge-undoing.tsx', '/en/account/merge/nothing/undoing', always(signedIn('not-found'))),
  get('account/merge-declining.tsx', '/en/account/merge/nothing/declining', always(signedIn('led-on'))),
  post('account/merge-declining.tsx', '/en/account/merge/nothing/declining', always(signedIn('not-found'))),
  get('account/erasure.tsx', '/en/account/erasure', always(signedIn('shown'))),
  post('account/erasure.tsx', '/en/account/erasure', always(signedIn('form-again'))),
  get('account/erasure-withdrawal.tsx', '/en/account/erasure/withdrawal', always(signedIn('led-on'))),
  post('account/erasure-withdrawal.tsx', '/en/account/erasure/withdrawal', always(signedIn('led-on'))),

  get('account/inbox.tsx', '/en/account/inbox', always(signedIn('shown'))),
  get('account/readings.tsx', '/en/account/inbox/readings', always(signedIn('led-on'))),
  post('account/readings.tsx', '/en/account/inbox/readings', always(signedIn('led-on'))),
  get('account/reading.tsx', '/en/account/inbox/:notice/reading', same(signedIn('led-on'))),
  post('account/reading.tsx', '/en/account/inbox/:notice/reading', {
    own: signedIn('led-on'),
    others: signedIn('not-found'),
    nobodys: signedIn('not-found'),
  }),
  get('account/notifications.tsx', '/en/account/notifications', always(signedIn('shown'))),
  post('account/notifications.tsx', '/en/account/notifications', always(signedIn('form-again'))),
  get('public/merge-objection.tsx', '/en/merge-objection/none', always(all('not-found'))),
  post('public/merge-objection.tsx', '/en/merge-objection/none', always(all('not-found'))),
  // Whoever has the letter has its token, signed in or not.
  get('api/unsubscription.tsx', '/unsubscribe/:token', { ...same(all('led-on')), nobodys: all('not-found') }),
  post('api/unsubscription.tsx', '/unsubscribe/:token', { ...same(all('shown')), nobodys: all('not-found') }),
  get('public/unsubscribe.tsx', '/en/unsubscribe/:token', { ...same(all('shown')), nobodys: all('not-found') }),
  post('public/unsubscribe.tsx', '/en/unsubscribe/:token', { ...same(all('led-on')), nobodys: all('not-found') }),

  get('account/role.tsx', '/en/account/role', always(signedIn('led-on'))),
  post('account/role.tsx', '/en/account/role', always(signedIn('not-found'))),
  get('account/timed-accesses.tsx', '/en/account/timed-accesses', always(signedIn('shown'))),
  get('account/timed-access-end.tsx', '/en/account/timed-access/end', always(signedIn('led-on'))),
  post('account/timed-access-end.tsx', '/en/account/timed-access/end', always(signedIn('forbidden'))),

  get('learn/dashboard.tsx', '/en/learn', always(signedIn('shown'))),
  get('learn/course.tsx', course, {
    own: signedIn('shown'),
    others: signedIn('led-on'),
    nobodys: signedIn('led-on'),
  }),
  get('learn/enrolment.tsx', `${course}/enrolment`, { ...same(signedIn('led-on')) }),
  post('learn/enrolment.tsx', `${course}/enrolment`, { own: learners('led-on'), nobodys: learners('led-on') }),
  get('learn/lesson.tsx', `${course}/l1-1`, { own: signedIn('shown'), others: signedIn('led-on') }),
  get('learn/lesson-completion.tsx', `${course}/l1-1/completion`, same(signedIn('led-on'))),
  post('learn/lesson-completion.tsx', `${course}/l1-1/completion`, same(learners('led-on'))),
  get('learn/lesson-check.tsx', `${course}/l1-1/check`, same(signedIn('led-on'))),
  // The lesson has no check question.
  post('learn/lesson-check.tsx', `${course}/l1-1/check`, { own: learners('not-found'), others: learners('led-on') }),
  get('learn/quiz.tsx', `${course}/quiz/final`, { own: signedIn('shown'), others: signedIn('led-on') }),
  post('learn/quiz.tsx', `${course}/quiz/final`, same(learners('led-on'))),
  get('learn/attempt.tsx', `${attempt}?question=1`, {
    own: signedIn('shown'),
    others: signedIn('not-found'),
    nobodys: signedIn('not-found'),
  }),
  get('learn/answer.tsx', `${attempt}/answers/1`, same(signedIn('led-on'))),
  post('learn/answer.tsx', `${attempt}/answers/1`, {
    own: learners('led-on'),
    others: learners('not-found'),
    nobodys: learners('not-found'),
  }),
  get('learn/attempt-result.tsx', `${handedIn}/result`, {
    own: signedIn('shown'),
    others: signedIn('led-on'),
    nobodys: signedIn('led-on'),
  }),
  get('learn/certificates.tsx', '/en/learn/certificates', always(signedIn('shown'))),
  get('learn/certificate.tsx', certificate, {
    own: signedIn('shown'),
    others: signedIn('not-found'),
    nobodys: signedIn('not-found'),
  }),
  get('learn/certificate-state.tsx', `${certificate}/state`, {
    own: signedIn('shown'),
    others: signedIn('not-found'),
    nobodys: signedIn('not-found'),
  }),

  get('admin/desk.tsx', '/en/desk', always({ ...signedIn('shown'), learner: 'led-on', administrator: 'led-on' })),
  get('admin/figures-csv.tsx', '/en/desk/figures.csv', always(only(['observer'], 'shown'))),

  get('admin/overview.tsx', '/en/admin', always(operators('shown'))),
  get('admin/people.tsx', '/en/admin/people?q=a', always(only(seers, 'shown'))),
  get('admin/person.tsx', somebody, seen('shown')),
  get('admin/grants.tsx', `${somebody}/grants`, seen('shown', 'municipality-administrator')),
  post('admin/grants.tsx', `${somebody}/grants`, seen('form-again', 'municipality-administrator')),
  get('admin/grant-end.tsx', `${somebody}/grants/:grant/end`, ofGrant('shown')),
  post('admin/grant-end.tsx', `${somebody}/grants/:grant/end`, ofGrant('form-again')),
  get('admin/grant-confirmation.tsx', `${somebody}/grants/:grant/confirmation`, seen('led-on')),
  // A trainer stays until somebody ends it: there is nothing to confirm.
  post('admin/grant-confirmation.tsx', `${somebody}/grants/:grant/confirmation`, seen('forbidden')),
  get('admin/suspension.tsx', `${somebody}/suspension`, byAdministrator('shown')),
  post('admin/suspension.tsx', `${somebody}/suspension`, byAdministrator('form-again')),
  get('admin/reinstatement.tsx', `${somebody}/reinstatement`, seen('led-on')),
  post('admin/reinstatement.tsx', `${somebody}/reinstatement`, byAdministrator('led-on')),
  get('admin/sign-in-help.tsx', `${somebody}/sign-in-help`, seen('shown', ...noHelpers)),
  post('admin/sign-in-help.tsx', `${somebody}/sign-in-help`, seen('form-again', ...noHelpers)),
  get('admin/contact-change.tsx', `${somebody}/contact-change`, seen('shown', ...noHelpers)),
  post('admin/contact-change.tsx', `${somebody}/contact-change`, seen('form-again', ...noHelpers)),
  get('admin/second-factor-reset.tsx', `${somebody}/second-factor-reset`, byAdministrator('shown')),
  post('admin/second-factor-reset.tsx', `${somebody}/second-factor-reset`, byAdministrator('form-again')),
  get('admin/timed-access.tsx', `${somebody}/timed-access`, byAdministrator('shown')),
  post('admin/timed-access.tsx', `${somebody}/timed-access`, byAdministrator('form-again')),
  get('admin/printed-codes.tsx', '/en/admin/printed-codes', always(printers('shown'))),
  get('admin/printed-codes-new.tsx', '/en/admin/printed-codes/new', always(printers('shown'))),
  post('admin/printed-codes-new.tsx', '/en/admin/printed-codes/new', always(printers('form-again'))),
  get('admin/printed-codes-withdrawal.tsx', '/en/admin/printed-codes/0/withdrawal', always(printers('led-on'))),
  post('admin/printed-codes-withdrawal.tsx', '/en/admin/printed-codes/0/withdrawal', always(printers('not-found'))),
  get('admin/proposals.tsx', '/en/admin/proposals', always(operators('shown'))),
  get('admin/proposal-confirmation.tsx', `${proposal}/confirmation`, same(operators('led-on'))),
  post('admin/proposal-confirmation.tsx', `${proposal}/confirmation`, {
    ...same(operators('led-on')),
    nobodys: operators('led-on'),
  }),
  get('admin/proposal-refusal.tsx', `${proposal}/refusal`, same(operators('shown'))),
  post('admin/proposal-refusal.tsx', `${proposal}/refusal`, same(operators('form-again'))),
  get('admin/courses.tsx', '/en/admin/courses', always(keepers('shown', 'shown'))),
  get('admin/course.tsx', record, ofCourse(keepers('shown', 'shown'))),
  get('admin/course-withdrawal.tsx', `${record}/withdrawal`, ofCourse(keepers('shown', 'forbidden'))),
  post('admin/course-withdrawal.tsx', `${record}/withdrawal`, ofCourse(keepers('form-again', 'forbidden'))),
  get('admin/course-return.tsx', `${record}/return`, ofCourse(keepers('led-on', 'led-on'))),
  post('admin/course-return.tsx', `${record}/return`, ofCourse(keepers('led-on', 'forbidden'))),
  get('admin/files.tsx', '/en/admin/files', always(operators('shown'))),
  get('admin/file-checks.tsx', '/en/admin/files/checks', always(operators('led-on'))),
  post('admin/file-checks.tsx', '/en/admin/files/checks', always(operators('led-on'))),
  get('admin/languages.tsx', '/en/admin/languages', always(operators('shown'))),
  get('admin/jobs.tsx', '/en/admin/jobs', always(operators('shown'))),
  get('admin/job-retry.tsx', '/en/admin/jobs/1-render-certificate/retry', always(operators('shown'))),
  post('admin/job-retry.tsx', '/en/admin/jobs/1-render-certificate/retry', always(operators('form-again'))),
  get('admin/health.tsx', '/en/admin/health', always(operators('shown'))),
  get('admin/maintenance.tsx', '/en/admin/maintenance', always(operators('shown'))),
  // The end lies in the past, so nothing is closed to the others.
  post('admin/maintenance.tsx', '/en/admin/maintenance', always(operators('form-again'))),
  get('admin/maintenance-end.tsx', '/en/admin/maintenance/end', always(operators('led-on'))),
  post('admin/maintenance-end.tsx', '/en/admin/maintenance/end', always(operators('led-on'))),
  get('admin/duplicates.tsx', '/en/admin/duplicates', always(operators('shown'))),
  get('admin/merge-proposals.tsx', '/en/admin/duplicates/proposals', always(operators('led-on'))),
  post('admin/merge-proposals.tsx', '/en/admin/duplicates/proposals', always(operators('form-again'))),
  get('admin/audit.tsx', '/en/admin/audit', always(only(['officer', 'administrator'], 'shown'))),
  get('admin/audit-csv.tsx', '/en/admin/audit.csv', always(only(['officer', 'administrator'], 'shown'))),
  get('admin/mail.tsx', '/en/admin/mail', always(operators('shown'))),
  get('admin/message.tsx', '/en/admin/mail/:message', {
    ...same(operators('shown')),
    nobodys: operators('not-found'),
  }),
  get('admin/resending.tsx', '/en/admin/mail/:message/resending', same(operators('shown'))),
  post('admin/resending.tsx', '/en/admin/mail/:message/resending', {
    ...same(operators('form-again')),
    nobodys: operators('form-again'),
  }),
  get('admin/mail-templates.tsx', '/en/admin/mail-templates', always(operators('shown'))),
  get('admin/announcements.tsx', '/en/admin/announcements', always(operators('shown'))),
  post('admin/announcements.tsx', '/en/admin/announcements', always(operators('form-again'))),
  get('admin/announcement-withdrawal.tsx', '/en/admin/announcements/0/withdrawal', always(operators('led-on'))),
  post('admin/announcement-withdrawal.tsx', '/en/admin/announcements/0/withdrawal', always(operators('not-found'))),

  get('admin/deadlines.tsx', '/en/admin/dictionaries/deadlines', always(only(['administrator', 'officer'], 'shown'))),
  post(
    'admin/deadlines.tsx',
    '/en/admin/dictionaries/deadlines',
    always(only(['administrator', 'officer'], 'form-again')),
  ),
  get('admin/positions.tsx', '/en/admin/dictionaries/positions', always(operators('shown'))),
  post('admin/positions.tsx', '/en/admin/dictionaries/positions', always(operators('form-again'))),
  get('admin/position.tsx', '/en/admin/dictionaries/positions/nothing', always(operators('not-found'))),
  post('admin/position.tsx', '/en/admin/dictionaries/positions/nothing', always(operators('not-found'))),
  get('admin/texts.tsx', '/en/admin/dictionaries/texts', always(operators('shown'))),
  get('admin/text.tsx', '/en/admin/dictionaries/texts/site.footer', always(operators('shown'))),
  post('admin/text.tsx', '/en/admin/dictionaries/texts/site.name', always(operators('not-found'))),
  get(
    'admin/text-restoration.tsx',
    '/en/admin/dictionaries/texts/site.footer/restoration',
    always(operators('led-on')),
  ),
  post(
    'admin/text-restoration.tsx',
    '/en/admin/dictionaries/texts/site.footer/restoration',
    always(operators('led-on')),
  ),
  get('admin/programmes.tsx', '/en/admin/programmes', always(only(['administrator', 'officer'], 'shown'))),
  get('admin/programme-new.tsx', '/en/admin/programmes/new', always(operators('shown'))),
  post('admin/programme-new.tsx', '/en/admin/programmes/new', always(operators('form-again'))),
  get('admin/programme.tsx', programme, wording('shown')),
  get('admin/programme-words.tsx', `${programme}/words`, wording('shown')),
  post('admin/programme-words.tsx', `${programme}/words`, wording('form-again')),
  get('admin/programme-dates.tsx', `${programme}/dates`, keeping('shown')),
  post('admin/programme-dates.tsx', `${programme}/dates`, keeping('form-again')),
  get('admin/programme-courses.tsx', `${programme}/courses`, keeping('shown')),
  post('admin/programme-courses.tsx', `${programme}/courses`, keeping('form-again')),
  get('admin/programme-course-removal.tsx', `${programme}/courses/none/removal`, keeping('led-on')),
  post('admin/programme-course-removal.tsx', `${programme}/courses/none/removal`, keeping('not-found')),
  get('admin/partner-new.tsx', `${programme}/partners/new`, keeping('shown')),
  post('admin/partner-new.tsx', `${programme}/partners/new`, keeping('form-again')),
  get('admin/partner.tsx', partner, keeping('shown')),
  post('admin/partner.tsx', partner, keeping('form-again')),
  get('admin/partner-removal.tsx', `${partner}/removal`, keeping('led-on')),
  post('admin/partner-removal.tsx', `${programme}/partners/none/removal`, keeping('not-found')),
  get('admin/logo.tsx', `${partner}/logo`, wording('shown')),
  post('admin/logo.tsx', `${partner}/logo`, wording('form-again')),
  get('admin/logo-removal.tsx', `${partner}/logo/removal`, wording('led-on')),
  post('admin/logo-removal.tsx', `${partner}/logo/removal`, wording('led-on')),

  get('admin/municipalities.tsx', '/en/municipalities', always(only(['municipality-administrator'], 'shown'))),
  // That a municipality is there is no secret; its card is for those who keep it.
  get('admin/municipality-card.tsx', card, {
    own: only(['administrator', 'municipality-administrator'], 'shown'),
    others: operators('shown'),
    nobodys: signedIn('not-found'),
  }),
  post('admin/municipality-card.tsx', card, {
    own: only(['administrator', 'municipality-administrator'], 'led-on'),
    others: operators('led-on'),
    nobodys: signedIn('not-found'),
  }),

  get('admin/entries.tsx', '/en/admin/organisations', always(operators('shown'))),
  get('admin/workplaces.tsx', '/en/admin/workplaces', always(operators('shown'))),
  get(
    'admin/workplace-assignment.tsx',
    '/en/admin/workplaces/assignment?unit=no&name=no',
    always(operators('not-found')),
  ),
  post(
    'admin/workplace-assignment.tsx',
    '/en/admin/workplaces/assignment?unit=no&name=no',
    always(operators('not-found')),
  ),
  get('admin/import-new.tsx', '/en/admin/organisations/units/import', always(operators('shown'))),
  post('admin/import-new.tsx', '/en/admin/organisations/units/import', always(operators('form-again'))),
  get('admin/import-template.tsx', '/en/admin/organisations/units/import/template.csv', always(operators('shown'))),
  get('admin/entries-csv.tsx', '/en/admin/organisations/units/export.csv', always(operators('shown'))),
  get('admin/import.tsx', '/en/admin/organisations/imports/nothing', always(operators('not-found'))),
  get(
    'admin/import-application.tsx',
    '/en/admin/organisations/imports/nothing/application',
    always(operators('not-found')),
  ),
  post(
    'admin/import-application.tsx',
    '/en/admin/organisations/imports/nothing/application',
    always(operators('not-found')),
  ),
  get('admin/import-undoing.tsx', '/en/admin/organisations/imports/nothing/undoing', always(operators('not-found'))),
  post('admin/import-undoing.tsx', '/en/admin/organisations/imports/nothing/undoing', always(operators('not-found'))),
  get('admin/entry-new.tsx', '/en/admin/organisations/units/new', always(operators('shown'))),
  post('admin/entry-new.tsx', '/en/admin/organisations/units/new', always(operators('form-again'))),
  get('admin/entry.tsx', '/en/admin/organisations/units/nowhere', always(operators('not-found'))),
  get('admin/entry-details.tsx', '/en/admin/organisations/units/nowhere/details', always(operators('not-found'))),
  post('admin/entry-details.tsx', '/en/admin/organisations/units/nowhere/details', always(operators('not-found'))),
  get('admin/entry-closure.tsx', '/en/admin/organisations/units/nowhere/closure', always(operators('not-found'))),
  post('admin/entry-closure.tsx', '/en/admin/organisations/units/nowhere/closure', always(operators('not-found'))),
  get('admin/entry-merger.tsx', '/en/admin/organisations/units/nowhere/merger', always(operators('not-found'))),
  post('admin/entry-merger.tsx', '/en/admin/organisations/units/nowhere/merger', always(operators('not-found'))),
  get('admin/entry-split.tsx', '/en/admin/organisations/units/nowhere/split', always(operators('not-found'))),
  post('admin/entry-split.tsx', '/en/admin/organisations/units/nowhere/split', always(operators('not-found'))),

  // The PDF is for everyone who has its number: it stands on the paper.
  get('api/certificate-pdf.tsx', '/certificates/:serial.pdf', { ...same(all('shown')), nobodys: all('not-found') }),
  get('api/file.tsx', `/files/${'0'.repeat(64)}/nothing.csv`, always(all('not-found'))),
  get('api/health.tsx', '/healthz', always(all('shown'))),
  get('api/readiness.tsx', '/readyz', always(all('shown'))),
  get('api/metrics.tsx', '/metrics', always(all('shown'))),
  get('api/favicon.tsx', '/favicon.ico', always(all('led-on'))),
  get('api/robots.tsx', '/robots.txt', always(all('shown'))),
  get('api/sitemap.tsx', '/sitemap.xml', always(all('shown'))),

  get('learn/submission.tsx', `${attempt}/submission`, same(signedIn('led-on'))),
  post('learn/submission.tsx', `${attempt}/submission`, {
    own: learners('led-on'),
    others: learners('not-found'),
    nobodys: learners('not-found'),
  }),
  post('account/sign-out.tsx', '/en/sign-out', always(all('led-on'))),
]
