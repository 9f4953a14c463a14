import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listConsents, privacyVersion } from '#app/domains/accounts/consent.ts'
import { listExports } from '#app/domains/privacy/export.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const told = ['asked', 'agreed', 'stays'] as const

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  localeOf(args)
  const { searchParams } = new URL(args.request.url)
  const [consents, exports] = await Promise.all([listConsents(actor), listExports(actor)])
  const isCurrent = consents.some(
    ({ text, textVersion, withdrawnAt }) => text === 'privacy' && textVersion === privacyVersion && !withdrawnAt,
  )
  return {
    consents,
    exports,
    isCurrent,
    just: told.find((one) => searchParams.has(one)) ?? null,
    timeZone: actor.timeZone,
  }
}

export default function MyData() {
  const { myData: words, duplicates } = useText()
  const locale = useLocale()
  const { just } = useLoaderData<typeof loader>()
  const said = just && { asked: words.copy.asked, agreed: words.consents.agreed, stays: words.erasure.withdrawn }[just]
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} lede={words.lede} />
      {said ? (
        <Notice kind="good" role="status">
          {said}
        </Notice>
      ) : null}
      <Copies />
      <Consents />
      <h2>{duplicates.merge.title}</h2>
      <Actions>
        <LinkButton kind="quiet" href={`/${locale}/account/merge`}>
          {duplicates.merge.open}
        </LinkButton>
      </Actions>
      <h2>{words.erasure.title}</h2>
      <p>{words.erasure.lede}</p>
      <Actions>
        <LinkButton kind="quiet" href={`/${locale}/account/erasure`}>
          {words.erasure.open}
        </LinkButton>
      </Actions>
    </Site>
  )
}

function Copies() {
  const { copy: words } = useText().myData
  const locale = useLocale()
  const { exports, timeZone } = useLoaderData<typeof loader>()
  const at = (date: Date | null) => date && unbroken(formatDateTime(new Date(date), locale, timeZone))
  const base = `/${locale}/account/my-data/exports`
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {exports.length > 0 ? (
        <DataTable
          id="exports"
          caption={words.list}
          columns={[
            { key: 'asked', label: words.columns.asked },
            { key: 'state', label: words.columns.state },
            { key: 'until', label: words.columns.until },
          ]}
          rows={exports.map(({ id, askedAt, readyAt, expiresAt }) => ({
            id,
            cells: [
              at(askedAt),
              readyAt ? (
                <a key="fetch" href={`${base}/${id}`}>
                  {words.fetch}
                </a>
              ) : (
                words.making
              ),
              at(expiresAt),
            ],
          }))}
        />
      ) : null}
      <form method="post" action={base}>
        <Actions>
          <Button>{words.ask}</Button>
        </Actions>
      </form>
    </>
  )
}

function Consents() {
  const { consents: words } = useText().myData
  const locale = useLocale()
  const { consents, isCurrent, timeZone } = useLoaderData<typeof loader>()
  const at = (date: Date) => unbroken(formatDateTime(new Date(date), locale, timeZone))
  const texts: Record<string, string> = words.texts
  const languages: Record<string, string> = useText().site.inLanguage
  return (
    <>
      <h2>{words.title}</h2>
      {isCurrent ? null : (
        <>
          <Notice>{words.changed}</Notice>
          <form method="post" action={`/${locale}/account/my-data/consents`}>
            <Actions>
              <Button kind="quiet">{words.agree}</Button>
              <LinkButton kind="quiet" href={`/${locale}/privacy`}>
                {words.read}
              </LinkButton>
            </Actions>
          </form>
        </>
      )}
      {consents.length > 0 ? (
        <DataTable
          id="consents"
          caption={words.title}
          isCaptionHeard
          columns={[
            { key: 'text', label: words.columns.text },
            { key: 'version', label: words.columns.version },
            { key: 'language', label: words.columns.language },
            { key: 'at', label: words.columns.at },
          ]}
          rows={consents.map(({ id, text, textVersion, locale: language, givenAt, withdrawnAt }) => ({
            id,
            cells: [
              texts[text] ?? text,
              textVersion,
              languages[language] ?? language,
              withdrawnAt ? `${at(givenAt)} (${words.withdrawn})` : at(givenAt),
            ],
          }))}
        />
      ) : null}
      <p>{words.withdrawal}</p>
    </>
  )
}

export const meta = titledBy((text) => text.myData.title)
