import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEndingGrants } from '#app/domains/access/ending-grants.ts'
import { nameScopes } from '#app/domains/access/scope.ts'
import { inActiveRole } from '#app/domains/actor.ts'
import { canEnrol } from '#app/domains/enrolments/policy.ts'
import { countLearning } from '#app/domains/figures/count-learning.ts'
import { canSeeFigures } from '#app/domains/figures/policy.ts'
import { Figures } from '#app/routes/desk/parts/figures.tsx'
import { PageGroups } from '#app/routes/desk/parts/page-groups.tsx'
import { findWaiting } from '#app/routes/desk/parts/waiting.ts'
import { WaitingList } from '#app/routes/desk/parts/waiting-list.tsx'
import { deskOf, firstPageOf } from '#app/routes/first-page.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const role = actor.activeRole
  if (role === null || role === 'learner' || deskOf(role) !== '/desk') throw redirect(`/${locale}${firstPageOf(role)}`)
  const acting = inActiveRole(actor)
  const [names, waiting, ending, figures] = await Promise.all([
    nameScopes(acting.grants, locale),
    findWaiting(acting),
    listEndingGrants(acting, 20),
    canSeeFigures(acting) ? countLearning(acting, locale) : null,
  ])
  return {
    role,
    reaches: acting.grants.map(({ scope, scopeId }) => ({ scope, name: scopeId && (names.get(scopeId) ?? scopeId) })),
    ...{ waiting, ending, figures },
    isLearner: canEnrol(acting),
    timeZone: actor.timeZone,
  }
}

/** Where a role begins: how far it reaches, what waits, and what can be done here. */
export default function Desk() {
  const { access, desk: words } = useText()
  const { role, reaches, figures, ...waiting } = useLoaderData<typeof loader>()
  const room = (words.rooms as Record<string, string>)[role]
  const scopes = access.scopes as Record<string, string>
  return (
    <Site>
      <PageTitle above={access.roles[role]} title={words.title} lede={words.ledes[role]} />
      {room ? <Notice>{room}</Notice> : null}
      <FactList
        facts={[
          {
            name: words.reach,
            value: [...new Set(reaches.map(({ scope, name }) => name ?? scopes[scope]))].join(', '),
          },
        ]}
      />
      {figures ? <Figures figures={figures} /> : null}
      {room || figures ? null : <WaitingList {...waiting} />}
      <PageGroups />
      <Learning />
    </Site>
  )
}

function Learning() {
  const { desk: words, learn, site } = useText()
  const locale = useLocale()
  const { isLearner } = useLoaderData<typeof loader>()
  return (
    <>
      <h2>{words.learning}</h2>
      <LinkList
        label={words.learning}
        links={[
          ...(isLearner ? [{ label: learn.title, href: `/${locale}/learn` }] : []),
          { label: site.courses, href: `/${locale}/courses` },
        ]}
      />
    </>
  )
}

export const meta = titledBy((text) => text.desk.title)
