import { index, prefix, type RouteConfig, route } from '@remix-run/route-config'

/** Every URL. Pages for people carry their language first; machine addresses carry none. */
export default [
  index('routes/public/best-language.tsx'),
  ...prefix(':lang', [
    index('routes/public/home.tsx'),
    route('courses', 'routes/public/catalogue.tsx'),
    route('courses/:course', 'routes/public/course.tsx'),
    route('verify', 'routes/public/verify.tsx'),
    route('language', 'routes/public/language.tsx'),
    route('privacy', 'routes/public/privacy.tsx'),
    route('accessibility', 'routes/public/accessibility.tsx'),

    route('join', 'routes/account/join.tsx'),
    route('sign-in', 'routes/account/sign-in.tsx'),
    route('sign-out', 'routes/account/sign-out.tsx'),
    route('account/workplace', 'routes/account/workplace.tsx'),

    route('learn', 'routes/learn/dashboard.tsx'),
    route('learn/certificates', 'routes/learn/certificates.tsx'),
    route('learn/certificates/:serial', 'routes/learn/certificate.tsx'),
    route('learn/certificates/:serial/state', 'routes/learn/certificate-state.tsx'),
    route('learn/attempts/:attempt', 'routes/learn/attempt.tsx'),
    route('learn/attempts/:attempt/answers/:position', 'routes/learn/answer.tsx'),
    route('learn/attempts/:attempt/submission', 'routes/learn/submission.tsx'),
    route('learn/attempts/:attempt/result', 'routes/learn/attempt-result.tsx'),
    route('learn/:course', 'routes/learn/course.tsx'),
    route('learn/:course/enrolment', 'routes/learn/enrolment.tsx'),
    route('learn/:course/quiz/:quiz', 'routes/learn/quiz.tsx'),
    route('learn/:course/:lesson', 'routes/learn/lesson.tsx'),
    route('learn/:course/:lesson/completion', 'routes/learn/lesson-completion.tsx'),
    route('learn/:course/:lesson/check', 'routes/learn/lesson-check.tsx'),

    route('admin', 'routes/admin/overview.tsx'),
    route('admin/jobs', 'routes/admin/jobs.tsx'),
    route('admin/jobs/:job/retry', 'routes/admin/job-retry.tsx'),
    route('admin/mail', 'routes/admin/mail.tsx'),
    route('admin/mail/:message', 'routes/admin/message.tsx'),
    route('*', 'routes/public/not-found.tsx'),
  ]),

  route('v/:serial?', 'routes/public/verify-short.tsx'),
  route('certificates/:file', 'routes/api/certificate-pdf.tsx'),
  route('files/:hash/:name', 'routes/api/file.tsx'),
  route('healthz', 'routes/api/health.tsx'),
  route('readyz', 'routes/api/readiness.tsx'),
  route('metrics', 'routes/api/metrics.tsx'),
  route('favicon.ico', 'routes/api/favicon.tsx'),
  route('robots.txt', 'routes/api/robots.tsx'),
  route('sitemap.xml', 'routes/api/sitemap.tsx'),
] satisfies RouteConfig
