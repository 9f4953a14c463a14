import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findContacts } from '#app/domains/accounts/contacts/open-change.ts'
import { findFactors, mustKeepFactor } from '#app/domains/accounts/factors/factors.ts'
import { listSessions } from '#app/domains/accounts/session-list.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { ContactList } from '#app/routes/account/parts/contact-list.tsx'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { PasskeyList } from '#app/routes/account/parts/passkey-list.tsx'
import { SessionList } from '#app/routes/account/parts/session-list.tsx'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  const [factors, sessions, contacts] = await Promise.all([
    findFactors(actor),
    listSessions(actor, sessionId),
    findContacts(actor),
  ])
  const done = new URL(args.request.url).searchParams.get('done') ?? ''
  return { ...factors, sessions, contacts, isNeeded: mustKeepFactor(actor), done, timeZone: actor.timeZone }
}

export default function Security() {
  const { security: words, contacts: contactWords } = useText()
  const { done, hasPassword, sessions, passkeys, contacts, timeZone } = useLoaderData<typeof loader>()
  const said = Object.entries({ ...words.saved, ...contactWords.saved }).find(([what]) => what === done)?.[1]
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} lede={words.lede} />
      {said ? (
        <Notice kind="good" role="status">
          {said}
        </Notice>
      ) : null}
      <ContactList contacts={contacts} />
      <h2>{words.password.title}</h2>
      <p>{hasPassword ? words.password.has : words.password.none}</p>
      <Actions>
        <LinkButton kind="quiet" href={`/${useLocale()}/account/security/password`}>
          {hasPassword ? words.password.change : words.password.set}
        </LinkButton>
      </Actions>
      <Factors />
      <PasskeyList passkeys={passkeys} timeZone={timeZone} />
      <RecoveryCodesLeft />
      <SessionList sessions={sessions} timeZone={timeZone} />
    </Site>
  )
}

function Factors() {
  const { factor, authenticator: words } = useText().security
  const locale = useLocale()
  const { totp, passkeys, isNeeded, timeZone } = useLoaderData<typeof loader>()
  const base = `/${locale}/account/security/authenticator`
  return (
    <>
      <h2>{factor.title}</h2>
      <p>{factor.lede}</p>
      {isNeeded ? <Notice>{factor.needed}</Notice> : null}
      {totp || passkeys.length > 0 ? null : <p>{factor.none}</p>}
      <h3>{words.title}</h3>
      <p>{totp ? words.since(unbroken(formatDateTime(new Date(totp.addedAt), locale, timeZone))) : words.text}</p>
      <Actions>
        <LinkButton kind="quiet" href={base}>
          {totp ? words.replace : words.add}
        </LinkButton>
        {totp ? (
          <LinkButton kind="quiet" href={`${base}/removal`}>
            {words.remove}
          </LinkButton>
        ) : null}
      </Actions>
    </>
  )
}

function RecoveryCodesLeft() {
  const { recovery: words } = useText().security
  const { totp, passkeys, codesLeft } = useLoaderData<typeof loader>()
  const href = `/${useLocale()}/account/security/recovery-codes`
  if (!totp && passkeys.length === 0) return null
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <p>{words.left(codesLeft)}</p>
      <Actions>
        <LinkButton kind="quiet" href={href}>
          {words.make}
        </LinkButton>
      </Actions>
    </>
  )
}

export const meta = titledBy((text) => text.security.title)
