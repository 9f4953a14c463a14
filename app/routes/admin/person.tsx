import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listGrants } from '#app/domains/access/grant-list.ts'
import { canLookThrough, rolesGivenBy } from '#app/domains/access/policy.ts'
import { canAssist } from '#app/domains/accounts/contacts/assist-change.ts'
import { findPerson, noteLook } from '#app/domains/accounts/person-page.ts'
import { canHelpSignIn, canLookAfter } from '#app/domains/accounts/policy.ts'
import { holds } from '#app/domains/actor.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { PersonFacts } from '#app/routes/admin/parts/person/person-facts.tsx'
import { PersonGrants } from '#app/routes/admin/parts/person/person-grants.tsx'
import { PersonRecord } from '#app/routes/admin/parts/person/person-record.tsx'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const person = found(await findPerson(actor, args.params.person ?? '', locale))
  await noteLook(actor, person.id)
  const grants = await listGrants(actor, person.id, locale)
  const { searchParams } = new URL(args.request.url)
  const held = grants.filter(({ isInForce }) => isInForce).map(({ role }) => role)
  return {
    person,
    grants,
    timeZone: actor.timeZone,
    isLogged: holds(actor, 'administrator') && actor.id !== person.id,
    notice: (['done', 'proposed'] as const).find((one) => searchParams.has(one)) ?? null,
    refused: searchParams.get('refused'),
    may: {
      grant: actor.id !== person.id && rolesGivenBy(actor).length > 0,
      help: canHelpSignIn(actor, person.id),
      assist: await canAssist(actor, person.id),
      lookAfter: canLookAfter(actor, person.id),
      look: !person.isSuspended && canLookThrough(actor, { id: person.id, roles: held }),
    },
  }
}

export default function Person() {
  const { access, contacts, refusals } = useText()
  const { person: words } = access
  const locale = useLocale()
  const { person, grants, timeZone, may, notice, refused, isLogged } = useLoaderData<typeof loader>()
  const page = `/${locale}/admin/people/${person.id}`
  const at = (moment: string | Date) => unbroken(formatDateTime(new Date(moment), locale, timeZone))
  const suspension = person.suspensions.find(({ endedAt }) => endedAt === null)
  const link = (label: string, path: string) => (
    <LinkButton kind="quiet" href={`${page}/${path}`}>
      {label}
    </LinkButton>
  )
  return (
    <Site>
      <AdminNav />
      <p>
        <a href={`/${locale}/admin/people`}>{words.back}</a>
      </p>
      <PageTitle title={person.officialName} />
      {notice ? (
        <Notice kind="good" role="status">
          {words[notice]}
        </Notice>
      ) : null}
      {refused && Object.hasOwn(refusals, refused) ? (
        <Notice kind="bad" role="alert">
          {(refusals as Record<string, string>)[refused]}
        </Notice>
      ) : null}
      {suspension ? <Notice kind="bad">{words.suspendedSince(at(suspension.from), suspension.reason)}</Notice> : null}
      <PersonFacts person={person} timeZone={timeZone} />
      {Object.values(may).some(Boolean) ? (
        <>
          <h2>{words.actions}</h2>
          <Actions>
            {may.grant ? link(words.grant, 'grants') : null}
            {may.help ? link(words.help, 'sign-in-help') : null}
            {may.assist ? link(contacts.assist.title, 'contact-change') : null}
            {may.lookAfter ? link(words.reset, 'second-factor-reset') : null}
            {may.look ? link(words.look, 'timed-access') : null}
            {may.lookAfter && !person.isSuspended ? link(words.suspend, 'suspension') : null}
          </Actions>
          {may.lookAfter && person.isSuspended ? (
            <form method="post" action={`${page}/reinstatement`}>
              <Button kind="quiet">{words.reinstate}</Button>
            </form>
          ) : null}
        </>
      ) : null}
      <PersonGrants page={page} grants={grants} timeZone={timeZone} />
      <PersonRecord person={person} timeZone={timeZone} />
      {isLogged ? <p className="small">{words.isLogged}</p> : null}
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, data) => data?.person.officialName ?? text.access.people.title)
