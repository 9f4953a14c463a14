/** Who looks: nobody signed in, a learner, an observer, a system administrator. */
export const viewers = ['visitor', 'learner', 'observer', 'administrator'] as const
export type Viewer = (typeof viewers)[number]

/** What is answered: shown, led elsewhere, asked to sign in, forbidden, not there, or a form to fill in again. */
export type Outcome = 'shown' | 'led-on' | 'sign-in' | 'forbidden' | 'not-found' | 'form-again' | 'unavailable'

export type Row = {
  /** The file in app/routes. */
  route: string
  method: 'GET' | 'POST'
  /** The address asked, of a thing that is not the viewer's own. */
  path: string
  answers: Record<Viewer, Outcome>
}

const all = (outcome: Outcome): Row['answers'] => ({
  visitor: outcome,
  learner: outcome,
  observer: outcome,
  administrator: outcome,
})
const signedIn = (outcome: Outcome): Row['answers'] => ({ ...all(outcome), visitor: 'sign-in' })
const learners = (outcome: Outcome): Row['answers'] => ({ ...signedIn('forbidden'), learner: outcome })
const operators = (outcome: Outcome): Row['answers'] => ({ ...signedIn('forbidden'), administrator: outcome })
const get = (route: string, path: string, answers: Row['answers']): Row => ({ route, method: 'GET', path, answers })
const post = (route: string, path: string, answers: Row['answers']): Row => ({ route, method: 'POST', path, answers })

const course = '/en/learn/budget-process-and-hearings'
const nobodys = '01aaaaaaaaaaaaaaaaaaaaaaaa'

/** Who can do what: every route, asked by everyone, for things that are somebody else's or nobody's. */
export const accessTable: Row[] = [
  get('public/best-language.tsx', '/', all('led-on')),
  get('public/home.tsx', '/en', all('shown')),
  get('public/catalogue.tsx', '/en/courses', all('shown')),
  get('public/course.tsx', '/en/courses/budget-process-and-hearings', all('shown')),
  get('public/course.tsx', '/en/courses/no-such-course', all('not-found')),
  get('public/verify.tsx', '/en/verify', all('shown')),
  get('public/verify-short.tsx', '/v', all('led-on')),
  get('public/verify-short.tsx', '/v/', all('led-on')),
  get('public/verify-short.tsx', '/v/BLM-0000-0000-0', all('led-on')),
  get('public/language.tsx', '/en/language?page=%2Fcourses', all('led-on')),
  get('public/privacy.tsx', '/en/privacy', all('shown')),
  get('public/accessibility.tsx', '/en/accessibility', all('shown')),
  get('public/not-found.tsx', '/en/no/such/page', all('not-found')),
  post('public/not-found.tsx', '/en/no/such/page', all('not-found')),

  get('account/join.tsx', '/en/join', { ...all('led-on'), visitor: 'shown' }),
  post('account/join.tsx', '/en/join', { ...all('led-on'), visitor: 'form-again' }),
  get('account/sign-in.tsx', '/en/sign-in', { ...all('led-on'), visitor: 'shown' }),
  post('account/sign-in.tsx', '/en/sign-in', { ...all('led-on'), visitor: 'form-again' }),
  get('account/sign-out.tsx', '/en/sign-out', all('led-on')),
  get('account/workplace.tsx', '/en/account/workplace', signedIn('shown')),
  post('account/workplace.tsx', '/en/account/workplace', signedIn('form-again')),

  get('learn/dashboard.tsx', '/en/learn', signedIn('shown')),
  get('learn/course.tsx', course, signedIn('led-on')),
  post('learn/enrolment.tsx', '/en/learn/no-such-course/enrolment', learners('led-on')),
  get('learn/lesson.tsx', `${course}/l1-1`, signedIn('led-on')),
  post('learn/lesson-completion.tsx', `${course}/l1-1/completion`, learners('led-on')),
  post('learn/lesson-check.tsx', `${course}/l1-1/check`, learners('led-on')),
  get('learn/quiz.tsx', `${course}/quiz/final`, signedIn('led-on')),
  post('learn/quiz.tsx', `${course}/quiz/final`, learners('led-on')),
  get('learn/attempt.tsx', `/en/learn/attempts/${nobodys}`, signedIn('not-found')),
  post('learn/answer.tsx', `/en/learn/attempts/${nobodys}/answers/1`, learners('not-found')),
  post('learn/submission.tsx', `/en/learn/attempts/${nobodys}/submission`, learners('not-found')),
  get('learn/attempt-result.tsx', `/en/learn/attempts/${nobodys}/result`, signedIn('led-on')),
  get('learn/certificates.tsx', '/en/learn/certificates', signedIn('shown')),
  get('learn/certificate.tsx', '/en/learn/certificates/BLM-0000-0000-0', signedIn('not-found')),
  get('learn/certificate-state.tsx', '/en/learn/certificates/BLM-0000-0000-0/state', signedIn('not-found')),

  get('admin/overview.tsx', '/en/admin', operators('led-on')),
  get('admin/jobs.tsx', '/en/admin/jobs', operators('shown')),
  post('admin/job-retry.tsx', '/en/admin/jobs/1-render-certificate/retry', operators('form-again')),
  get('admin/mail.tsx', '/en/admin/mail', operators('shown')),
  get('admin/message.tsx', `/en/admin/mail/${nobodys}`, operators('not-found')),

  get('api/certificate-pdf.tsx', '/certificates/BLM-0000-0000-0.pdf', all('not-found')),
  get('api/file.tsx', `/files/${'0'.repeat(64)}/nothing.csv`, all('not-found')),
  get('api/health.tsx', '/healthz', all('shown')),
  get('api/readiness.tsx', '/readyz', all('shown')),
  get('api/metrics.tsx', '/metrics', all('shown')),
  get('api/robots.tsx', '/robots.txt', all('shown')),
  get('api/sitemap.tsx', '/sitemap.xml', all('shown')),
]
