const never = (name, from, to) => ({ name, severity: 'error', from: rule(from), to: rule(to) })
const rule = (paths) => (typeof paths === 'string' ? { path: paths } : paths)

const generated = '^app/platform/generated/'
const pages = '^app/(root|entry|routes/)'

/** Imports go one way: routes, jobs → domains → platform; ui imports nothing of ours. */
module.exports = {
  forbidden: [
    never('ui-knows-only-props', '^app/ui', '^(app/(?!ui/)|jobs|prisma|content|server)'),
    never('platform-knows-no-product', '^app/platform', '^(app/(domains|routes|ui|root|entry)|jobs|prisma/|server)'),
    // The words themselves, which `messages.ts` gives to everybody, are the one thing that platform takes from outside.
    never('platform-knows-no-content', { path: '^app/platform', pathNot: 'i18n/messages\\.ts$' }, '^content'),
    never('domains-know-no-delivery', '^app/domains', '^(app/(routes|ui|root|entry)|jobs|prisma/|server)'),
    never(
      'domains-know-no-web',
      '^app/domains',
      '^(app/platform/http/|node_modules/(@remix-run|react|react-dom|hono|@hono)/)',
    ),
    never('pages-know-no-jobs', pages, '^(jobs|prisma/|server)'),
    never('jobs-know-no-pages', '^jobs', '^(app/(routes|ui|root|entry|platform/http/)|prisma/|server)'),
    never(
      'only-domains-query',
      '^(app/(root|entry|routes|ui)|jobs|content)',
      `^app/platform/(db\\.|database/)|${generated}`,
    ),
    never(
      'only-platform-has-prisma',
      { path: '^(app|jobs|content)', pathNot: '^app/platform/' },
      `${generated}|node_modules/@prisma/`,
    ),
    never('lessons-know-no-files', '^app/domains/courses/lesson/', '^app/domains/courses/files/'),
    never('words-know-no-product', '^content', '^(app/(?!platform/i18n/)|jobs|prisma/|server)'),
    never('code-knows-no-tests', '^(app|jobs|prisma|content|server)', '^tests'),
    // Every route is a file below the folder of its audience; what routes share stands in `parts` or above them.
    never('routes-know-no-route', '^app/routes/', {
      path: '^app/routes/[^/]+/[^/]+\\.tsx$',
      pathNot: '^app/routes/public/error-page.tsx$',
    }),
    {
      name: 'routes-know-no-other-audience',
      severity: 'error',
      from: { path: '^app/routes/([^/]+)/' },
      to: { path: '^app/routes/[^/]+/', pathNot: '^app/routes/$1/' },
    },
    {
      name: 'domains-form-no-ring',
      severity: 'error',
      scope: 'folder',
      from: { path: '^app/domains/[^/]+$' },
      to: { circular: true },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: '^build',
    doNotFollow: `node_modules|${generated}`,
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js'] },
  },
}
