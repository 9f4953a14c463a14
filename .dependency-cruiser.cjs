const never = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } })

/** Imports go one way: routes, jobs → domains → platform; ui imports nothing of ours. */
module.exports = {
  forbidden: [
    never('ui-knows-only-props', '^app/ui', '^(app/(domains|routes|platform)|jobs|prisma|content)'),
    never('platform-knows-no-product', '^app/platform', '^(app/(domains|routes|ui)|jobs)'),
    never('domains-know-no-delivery', '^app/domains', '^(app/(routes|ui)|jobs)'),
    never('routes-know-no-jobs', '^app/routes', '^jobs'),
    never('jobs-know-no-pages', '^jobs', '^app/(routes|ui)'),
    never('only-domains-query', '^(app/routes|jobs)', '^app/platform/db'),
    never('code-knows-no-tests', '^(app|jobs|prisma)', '^tests'),
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
    exclude: '^(app/platform/generated|build)',
    doNotFollow: 'node_modules',
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js'] },
  },
}
